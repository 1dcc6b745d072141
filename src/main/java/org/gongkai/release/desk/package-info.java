/** Makes the outputs of decided cases and puts each on record. */
@NullMarked
package org.gongkai.release.desk;

import org.jspecify.annotations.NullMarked;
