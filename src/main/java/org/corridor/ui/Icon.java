package org.corridor.ui;

import com.vaadin.flow.component.Svg;

/** Small signs, drawn in the colour of the text around them. They never stand without words or a label. */
enum Icon {
    BRAND(
            "0 0 20 20",
            "<rect width='6' height='20'/><rect x='14' width='6' height='20'/>"
                    + "<path class='brand-line' d='M10 1v18' stroke-dasharray='4 3' stroke-width='2.4'/>"),
    MENU("0 0 16 16", "<path d='M1 3.5h14M1 8h14M1 12.5h14' stroke='currentColor' stroke-width='1.6'/>"),
    CLOSE("0 0 16 16", "<path d='M3 3l10 10M13 3L3 13' stroke='currentColor' stroke-width='1.8'/>"),
    DOWNLOAD(
            "0 0 16 16",
            "<path d='M8 1v9M4 6.5L8 10.5l4-4M2 14.2h12' fill='none' stroke='currentColor' stroke-width='1.7'/>"),
    COPY("0 0 16 16", "<path d='M5 5h9v9H5zM2 11V2h9' fill='none' stroke='currentColor' stroke-width='1.6'/>"),
    LIGHT(
            "0 0 16 16",
            "<circle cx='8' cy='8' r='3.2'/><path d='M8 .8v2.4M8 12.8v2.4M.8 8h2.4M12.8 8h2.4M2.9 2.9l1.7 1.7"
                    + "M11.4 11.4l1.7 1.7M2.9 13.1l1.7-1.7M11.4 4.6l1.7-1.7' stroke='currentColor' stroke-width='1.5'/>"),
    DARK(
            "0 0 16 16",
            "<path d='M13.6 10.2A6.3 6.3 0 0 1 5.8 2.4a6.3 6.3 0 1 0 7.8 7.8z' fill='none'"
                    + " stroke='currentColor' stroke-width='1.5' stroke-linejoin='round'/>"),
    SYSTEM(
            "0 0 16 16",
            "<circle cx='8' cy='8' r='6.2' fill='none' stroke='currentColor' stroke-width='1.5'/>"
                    + "<path d='M8 1.8a6.2 6.2 0 0 1 0 12.4z'/>"),
    NEXT("0 0 16 16", "<path d='M5.5 2l6 6-6 6' fill='none' stroke='currentColor' stroke-width='1.8'/>"),
    PREVIOUS("0 0 16 16", "<path d='M10.5 2l-6 6 6 6' fill='none' stroke='currentColor' stroke-width='1.8'/>");

    private final String box;
    private final String content;

    Icon(String box, String content) {
        this.box = box;
        this.content = content;
    }

    /** Returns a new copy, hidden from screen readers. */
    Svg create() {
        Svg svg = new Svg("<svg viewBox='" + box + "' width='16' height='16' fill='currentColor' aria-hidden='true'>"
                + content + "</svg>");
        svg.addClassName("icon");
        return svg;
    }
}
