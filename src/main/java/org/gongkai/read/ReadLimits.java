package org.gongkai.read;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much reading one file may cost.
 *
 * @param time for one file, without recognition of scanned pages
 * @param timePerPage added for each scanned page
 * @param pages scanned pages that are recognized at most
 * @param heap of a reading process
 * @param processes that may read at the same time
 * @param fileSize of the largest file that is tried
 * @param text chars that are kept of one file, its attachments included
 * @param attachments read of one file, at all depths
 */
@ConfigurationProperties("gongkai.read")
public record ReadLimits(
        @DefaultValue("30s") Duration time,
        @DefaultValue("12s") Duration timePerPage,
        @DefaultValue("100") int pages,
        @DefaultValue("1GB") DataSize heap,
        @DefaultValue("2") int processes,
        @DefaultValue("100MB") DataSize fileSize,
        @DefaultValue("5000000") int text,
        @DefaultValue("1000") int attachments) {

    public ReadLimits {
        if (time.isNegative() || time.isZero() || timePerPage.isNegative()) {
            throw new IllegalArgumentException("gongkai.read.time is " + time + ": must be positive");
        }
        if (pages < 0 || processes < 1 || text < 1 || attachments < 0) {
            throw new IllegalArgumentException("gongkai.read counts must be positive");
        }
    }

    /** The limits that hold unless settings say otherwise. */
    public static ReadLimits defaults() {
        return new ReadLimits(
                Duration.ofSeconds(30),
                Duration.ofSeconds(12),
                100,
                DataSize.ofGigabytes(1),
                2,
                DataSize.ofMegabytes(100),
                5_000_000,
                1_000);
    }
}
