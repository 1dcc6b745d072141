package org.gongkai.account.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.account.Source;
import org.springframework.jdbc.core.RowMapper;

/** The account in a row of the table. */
public final class PersonRow implements RowMapper<Person> {

    @Override
    public Person mapRow(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_login", OffsetDateTime.class);
        return new Person(
                row.getString("login"),
                row.getString("name"),
                row.getString("division"),
                roles((String[]) row.getArray("roles").getArray()),
                Source.valueOf(row.getString("source")),
                row.getBoolean("newcomer"),
                row.getBoolean("active"),
                Optional.ofNullable(last).map(OffsetDateTime::toInstant));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }
}
