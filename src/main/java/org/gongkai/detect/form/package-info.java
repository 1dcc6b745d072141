/** Reads the form of official documents, GB/T 9704-2012. */
@NullMarked
package org.gongkai.detect.form;

import org.jspecify.annotations.NullMarked;
