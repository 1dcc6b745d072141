/** Passwords: their rules, how they are kept and checked, and how many wrong ones are borne. */
@NullMarked
package org.gongkai.account.password;

import org.jspecify.annotations.NullMarked;
