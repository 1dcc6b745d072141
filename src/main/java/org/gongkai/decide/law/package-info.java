/** The law and the bureau's own tables as data: legal bases with their dates, working days, catalog. */
@NullMarked
package org.gongkai.decide.law;

import org.jspecify.annotations.NullMarked;
