package org.corridor.curation;

import java.util.regex.Pattern;

/** Web addresses. Other schemes are refused: pages make links of these cells. */
final class Addresses {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    static final Form WEB_ADDRESS =
            Form.of(Form.Storage.VALUE, WEB.asMatchPredicate(), "a web address that starts with https:// or http://");

    private Addresses() {}
}
