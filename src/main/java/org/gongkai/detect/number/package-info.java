/** Finds identifiers: numbers, mailboxes and addresses that point at a person or an organ. */
@NullMarked
package org.gongkai.detect.number;

import org.jspecify.annotations.NullMarked;
