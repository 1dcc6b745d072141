/** The record in PostgreSQL. */
@NullMarked
package org.gongkai.audit.postgres;

import org.jspecify.annotations.NullMarked;
