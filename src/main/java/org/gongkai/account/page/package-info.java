/** What people see of it: the frame of every page, login, own account, administration. */
@NullMarked
package org.gongkai.account.page;

import org.jspecify.annotations.NullMarked;
