package org.corridor.curation;

import java.util.Optional;
import org.corridor.dataset.BorderMap;

/**
 * A folder that keeps the contract, in memory.
 *
 * @param tables all rows, every rule kept
 * @param description what {@code datapackage.json} says
 * @param hash SHA-256 of its files
 */
record CheckedFolder(Tables tables, PackageFile description, Optional<BorderMap> map, String hash) {}
