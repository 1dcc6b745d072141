/** People and cases to try the service with, made the way real ones are and marked as what they are. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "decide",
            "decide::law",
            "store",
            "audit",
            "account",
            "account::password",
            "review",
            "review::desk",
            "review::store"
        })
package org.gongkai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
