/** What comes out of a decided case: redacted copies with their proof, header sheets, marks and lists. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "table",
            "document",
            "read",
            "detect",
            "decide",
            "decide::law",
            "check",
            "store",
            "audit",
            "account",
            "audit",
            "review",
            "review::store",
            "review::desk"
        })
package org.gongkai.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
