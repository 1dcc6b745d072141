/** What shows in court how a case was decided: findings, law, versions, decisions, and the chain they stand in. */
@NullMarked
package org.gongkai.release.evidence;

import org.jspecify.annotations.NullMarked;
