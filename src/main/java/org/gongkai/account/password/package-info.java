/** Passwords: their rules, how they are kept and checked, and how many wrong ones are borne. */
@NullMarked
@NamedInterface("password")
package org.gongkai.account.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
