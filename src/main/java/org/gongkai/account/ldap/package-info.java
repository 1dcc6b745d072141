/** People whose passwords a directory keeps. */
@NullMarked
package org.gongkai.account.ldap;

import org.jspecify.annotations.NullMarked;
