/** What the learned models share: how texts become features, and how models are made, kept and weighed. */
@NullMarked
package org.gongkai.detect.language.model;

import org.jspecify.annotations.NullMarked;
