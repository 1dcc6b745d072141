/** Finds by what somebody can be reached: telephones, mailboxes and addresses. */
@NullMarked
package org.gongkai.detect.number.contact;

import org.jspecify.annotations.NullMarked;
