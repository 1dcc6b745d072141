/** The law and the bureau's own tables as data: legal bases with their dates, working days, catalog. */
@NullMarked
@NamedInterface("law")
package org.gongkai.decide.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
