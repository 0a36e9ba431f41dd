package org.corridor.ui;

/** The titles of browser tabs: the page first, so that narrow tabs can be told apart. */
final class Titles {
    private Titles() {}

    static String of(String page, Site site) {
        return page + " · " + site.dataset().info().title() + " · Corridor";
    }
}
