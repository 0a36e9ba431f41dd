/**
 * From a folder of files to a dataset that can be asked: read strictly, check as a whole, load into a fresh H2.
 *
 * <p>Start at {@link org.corridor.curation.DatasetFolder}. The form of each file stands in {@code Contract}, made of
 * columns and rules; a new rule is one small class or lambda, named in the column whose cells it judges.
 */
@NullMarked
package org.corridor.curation;

import org.jspecify.annotations.NullMarked;
