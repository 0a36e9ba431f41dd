package org.corridor.dataset;

/** The status of a project or of a part of it, in Global Energy Monitor's words. */
public enum ProjectStatus {
    PROPOSED,
    CONSTRUCTION,
    SHELVED,
    CANCELLED,
    OPERATING,
    IDLE,
    MOTHBALLED,
    RETIRED
}
