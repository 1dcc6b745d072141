package org.gongkai.account.session;

import java.util.List;
import java.util.Optional;
import org.gongkai.account.Person;

/** The sessions of all people. */
public interface Sessions {

    /**
     * Begins a session; where the person has too many, the oldest end.
     *
     * @return the secret that the browser keeps, empty when the person may not come in
     */
    Optional<String> begin(String login, String address, String browser);

    /** Who came in with this secret, empty when the session has ended or its person may no longer come in. */
    Optional<Person> person(String secret);

    /** Ends the session of a secret. */
    void end(String secret);

    /** A person's sessions, the latest first. */
    List<Session> of(String login);

    /** Ends one of a person's sessions. */
    void end(String login, String id);

    /** Ends all of a person's sessions but the one of a secret. */
    void endOthers(String login, String secret);

    /** The digest that a session of this secret is kept under. */
    String id(String secret);
}
