/** The outputs of cases on pages and over REST. */
@NullMarked
package org.gongkai.release.web;

import org.jspecify.annotations.NullMarked;
