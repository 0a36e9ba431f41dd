package org.corridor.render;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Puts the picture on its page as one tagged figure, so that screen readers speak its text alternative. */
final class PdfFigure {
    private static final int MARK = 0;

    private PdfFigure() {}

    static void add(PDDocument document, PDPage page, PDFormXObject picture, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), MARK);
            content.drawForm(picture);
            content.endMarkedContent();
        }
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, root);
        figure.setAlternateDescription(words);
        figure.setPage(page);
        figure.appendKid(MARK);
        root.appendKid(figure);
        root.setParentTree(parents(figure));
        page.setStructParents(MARK);
        root.setParentTreeNextKey(MARK + 1);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private static PDNumberTreeNode parents(PDStructureElement figure) {
        COSArray marks = new COSArray();
        marks.add(figure.getCOSObject());
        PDNumberTreeNode tree = new PDNumberTreeNode(Marks.class);
        tree.setNumbers(Map.of(MARK, new Marks(marks)));
        return tree;
    }

    /** What the tree wants to hold an array. */
    private record Marks(COSArray array) implements COSObjectable {
        @Override
        public COSArray getCOSObject() {
            return array;
        }
    }
}
