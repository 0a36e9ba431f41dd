package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Charts as files: {@code /chart/ID.FORMAT}, with the view in the query. */
@RestController
final class ChartFileController {
    private final ChartFiles files;
    private final Dataset dataset;
    private final Today today;

    ChartFileController(ChartFiles files, Dataset dataset, Today today) {
        this.files = files;
        this.dataset = dataset;
        this.today = today;
    }

    @GetMapping("/chart/{file:.*\\..*}")
    ResponseEntity<byte[]> get(@PathVariable String file, HttpServletRequest http) {
        int dot = file.lastIndexOf('.');
        Chart chart = chart(file.substring(0, dot));
        Encoder encoder = encoder(file.substring(dot + 1));
        ChartRequest request =
                ChartRequest.read(QueryString.parse(http.getQueryString()), encoder.format(), dataset, today);
        ChartFile finished = files.get(chart, encoder, request.view(), request.scale());
        return respond(finished, name(chart, encoder, request), request.download(), http);
    }

    private static Chart chart(String id) {
        return Catalog.find(id)
                .orElseThrow(() -> Problems.notFound("There is no chart “" + Problems.quote(id) + "”. There are: "
                        + Catalog.list().stream().map(Chart::id).collect(Collectors.joining(", ")) + "."));
    }

    private static Encoder encoder(String format) {
        return Encoders.find(format)
                .orElseThrow(() -> Problems.notFound("There is no format “" + Problems.quote(format) + "”. There are: "
                        + Encoders.list().stream().map(Encoder::format).collect(Collectors.joining(", ")) + "."));
    }

    /** Two files saved on different days, or in different colours, must not overwrite each other. */
    private static String name(Chart chart, Encoder encoder, ChartRequest request) {
        String theme = switch (request.view().theme()) {
            case LIGHT -> "";
            case DARK -> "_dark";
            case PRINT -> "_print";
        };
        return chart.id() + "_" + request.view().asOf() + theme + "." + encoder.format();
    }

    private static ResponseEntity<byte[]> respond(
            ChartFile file, String name, boolean download, HttpServletRequest http) {
        boolean compressed =
                file.isCompressible() && AcceptEncoding.allowsGzip(http.getHeader(HttpHeaders.ACCEPT_ENCODING));
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(file.etag(compressed));
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        if (file.isCompressible()) {
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (IfNoneMatch.names(http.getHeader(HttpHeaders.IF_NONE_MATCH), file.etag(compressed))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers)
                    .build();
        }
        headers.set(HttpHeaders.CONTENT_TYPE, file.mediaType());
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION, (download ? "attachment" : "inline") + "; filename=\"" + name + "\"");
        if (compressed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return ResponseEntity.ok().headers(headers).body(compressed ? file.gzip() : file.bytes());
    }
}
