package org.corridor.curation;

/**
 * One cell of a CSV file.
 *
 * @param text its value, without the quotes around it
 * @param line line of the file on which it starts, from 1
 * @param column character of that line, from 1; the opening quote where it is quoted
 */
record Cell(String text, int line, int column) {}
