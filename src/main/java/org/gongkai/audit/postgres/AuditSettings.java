package org.gongkai.audit.postgres;

import org.gongkai.audit.HashAlgorithm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record is kept.
 *
 * @param algorithm what new entries are hashed with
 */
@ConfigurationProperties("gongkai.audit")
record AuditSettings(@DefaultValue("SM3") HashAlgorithm algorithm) {}
