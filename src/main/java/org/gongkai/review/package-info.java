/** The review desk: cases, who may take which step, and what was decided by whom and why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "read",
            "detect",
            "decide",
            "decide::law",
            "check",
            "check::view",
            "check::web",
            "store",
            "audit",
            "account"
        })
package org.gongkai.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
