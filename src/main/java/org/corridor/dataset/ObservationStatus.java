package org.corridor.dataset;

/** The status of an observation, by SDMX's code list CL_OBS_STATUS. */
public enum ObservationStatus {
    /** Normal. */
    A,
    /** Estimated. */
    E,
    /** Provisional. */
    P,
    /** Forecast. */
    F,
    /** Low reliability. */
    U,
    /** Break in the series. */
    B,
    /** Definition differs. */
    D
}
