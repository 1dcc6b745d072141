/** The record as auditors see it. */
@NullMarked
package org.gongkai.audit.page;

import org.jspecify.annotations.NullMarked;
