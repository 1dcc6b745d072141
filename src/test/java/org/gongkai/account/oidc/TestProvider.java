package org.gongkai.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** An identity provider that vouches for whomever the test says. */
final class TestProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private volatile JWTClaimsSet claims = new JWTClaimsSet.Builder().build();

    TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, tokens()));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whom it vouches for next. */
    void vouchesFor(String subject, String login, String name, String nonce) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("gongkai")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("preferred_username", login)
                .claim("name", name)
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String tokens() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"scope\":\"openid profile\","
                    + "\"id_token\":\"" + token.serialize() + "\"}";
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
