package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.dataset.Dataset;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests for data with JSON: absent values as null, decimals written out, optional values unwrapped, dates as
 * ISO 8601. Answers to the same question of the same dataset are the same bytes and have the same ETag.
 */
@Component
final class JsonAnswers {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Dataset dataset;
    private final Today today;

    JsonAnswers(Dataset dataset, Today today) {
        this.dataset = dataset;
        this.today = today;
    }

    /** Begins to read a request. */
    Asked read(HttpServletRequest http) {
        QueryReader query = new QueryReader(QueryString.parse(http.getQueryString()));
        View view = ViewQuery.read(query, today.get(), dataset);
        return new Asked(view, query, dataset, view.selection().of(dataset));
    }

    /** Answers with records, lists and maps. */
    ResponseEntity<byte[]> answer(HttpServletRequest http, Object body) {
        byte[] bytes = MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(bytes)) + "\"";
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(etag);
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        if (IfNoneMatch.names(http.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers)
                    .build();
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        return ResponseEntity.ok().headers(headers).body(bytes);
    }
}
