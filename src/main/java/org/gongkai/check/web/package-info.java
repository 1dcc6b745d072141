/** The REST way in to a check, and uploaded files. */
@NullMarked
package org.gongkai.check.web;

import org.jspecify.annotations.NullMarked;
