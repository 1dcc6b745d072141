/** The page: drop files, see the text with its evidence beside the suggestion. */
@NullMarked
package org.gongkai.check.page;

import org.jspecify.annotations.NullMarked;
