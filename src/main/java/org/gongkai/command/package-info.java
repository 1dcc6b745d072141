/** The command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "read",
            "detect",
            "detect::language",
            "decide",
            "check",
            "store",
            "audit",
            "account",
            "review::examples"
        })
package org.gongkai.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
