package org.corridor.analysis;

/** Which of several claims on one thing speaks. No reading changes a figure, and none prefers an authority to another. */
public enum Reading {
    /** All of them: nothing is merged and nothing left out. */
    ALL,
    /** Published statistics only; statements and estimates are left out. */
    OFFICIAL,
    /** Of what one authority was reported to say of one period, the claim with the lowest low end. */
    LOW,
    /** Of what one authority was reported to say of one period, the claim with the highest high end. */
    HIGH,
    /** Of what one authority was reported to say of one period: higher confidence, then better source, then latest stated. */
    PREFERRED
}
