package org.gongkai.account.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A session as its owner sees it.
 *
 * @param id digest of its cookie
 * @param created when the person came in
 * @param lastUsed when it was last used, to the minute
 * @param address from where
 * @param browser what the browser calls itself
 */
public record Session(String id, Instant created, Instant lastUsed, String address, String browser) {

    private static final Map<String, String> BROWSERS =
            ordered("Edg/", "Edge", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS =
            ordered("Windows", "Windows", "Mac OS", "macOS", "Android", "Android", "Linux", "Linux");

    /** The browser and its system in two words. */
    public String device() {
        return named(BROWSERS, "其他浏览器") + " · " + named(SYSTEMS, "其他系统");
    }

    private String named(Map<String, String> names, String other) {
        return names.entrySet().stream()
                .filter(name -> browser.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
