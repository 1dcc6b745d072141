/** The servers that come along: PostgreSQL and Redis, started in the data folder and stopped with the service. */
@NullMarked
package org.gongkai.store.server;

import org.jspecify.annotations.NullMarked;
