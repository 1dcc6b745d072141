/** Accounts as they are kept, the first one and those of people who arrive from elsewhere. */
@NullMarked
package org.gongkai.account.person;

import org.jspecify.annotations.NullMarked;
