/** Accounts and their passwords, as they are kept. */
@NullMarked
package org.gongkai.account.person;

import org.jspecify.annotations.NullMarked;
