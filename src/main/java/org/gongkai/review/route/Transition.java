package org.gongkai.review.route;

import org.gongkai.account.Role;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseState;

/**
 * A step that a case may take.
 *
 * @param from where it stands
 * @param action what is done
 * @param role who may do it
 * @param when on which condition
 * @param to where it stands then
 */
public record Transition(CaseState from, CaseAction action, Role role, Condition when, CaseState to) {}
