/** Weighs which catalog category a document belongs to by its wording. */
@NullMarked
package org.gongkai.detect.language.category;

import org.jspecify.annotations.NullMarked;
