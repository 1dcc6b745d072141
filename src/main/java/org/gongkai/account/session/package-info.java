/** Sessions of people, kept in PostgreSQL so that they outlive a restart and end when they are told to. */
@NullMarked
package org.gongkai.account.session;

import org.jspecify.annotations.NullMarked;
