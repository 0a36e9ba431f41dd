/**
 * HTTP without a session: charts as files, the list of charts, and errors as problem JSON (RFC 9457).
 *
 * <p>Start at {@link org.corridor.web.ChartFileController}. Pages are the business of {@code org.corridor.ui}.
 */
@NullMarked
package org.corridor.web;

import org.jspecify.annotations.NullMarked;
