package org.gongkai.review.store;

/** All that is kept of cases. */
public record CaseStore(
        PostgresCases cases,
        PostgresVersions versions,
        PostgresSteps steps,
        PostgresAnnotations annotations,
        PostgresIncidents incidents) {}
