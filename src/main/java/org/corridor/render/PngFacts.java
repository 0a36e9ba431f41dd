package org.corridor.render;

import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.corridor.chart.ChartSpec;

/** What a PNG says of itself: its density, and title, description, source, licence, dataset and address as text. */
final class PngFacts {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFacts() {}

    static void write(IIOMetadata metadata, Drawing drawing) throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(density(Extent.of(drawing).dotsPerMetre()));
        ChartSpec spec = drawing.spec();
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", spec.title()));
        texts.appendChild(text("Description", spec.description()));
        texts.appendChild(text("Source", spec.source()));
        texts.appendChild(text("Copyright", spec.licence()));
        texts.appendChild(text("Software", "Corridor, " + Facts.dataset(drawing)));
        texts.appendChild(text("URL", Facts.permalink(drawing)));
        texts.appendChild(
                text("Creation Time", drawing.dataset().info().created().toString()));
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode density(int dotsPerMetre) {
        String perMetre = String.valueOf(dotsPerMetre);
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        return node;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
        node.setAttribute("keyword", keyword);
        node.setAttribute("compressionFlag", "FALSE");
        node.setAttribute("compressionMethod", "0");
        node.setAttribute("languageTag", "en");
        node.setAttribute("translatedKeyword", keyword);
        node.setAttribute("text", text);
        return node;
    }
}
