package org.corridor.ui;

import org.corridor.dataset.DatasetInfo;

/** The titles of browser tabs: the page first, so that narrow tabs can be told apart. */
final class Titles {
    private Titles() {}

    static String of(String page, Site site) {
        DatasetInfo info = site.dataset().info();
        return page + " · " + info.sideA().name() + " – " + info.sideB().name() + " · Corridor";
    }
}
