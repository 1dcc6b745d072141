/** The REST way to the record, and its export. */
@NullMarked
package org.gongkai.audit.web;

import org.jspecify.annotations.NullMarked;
