/** The outputs of cases over REST. */
@NullMarked
package org.gongkai.release.api;

import org.jspecify.annotations.NullMarked;
