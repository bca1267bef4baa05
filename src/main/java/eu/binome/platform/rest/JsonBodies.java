package eu.binome.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import com.fasterxml.jackson.core.JacksonException;

import eu.binome.platform.Json;
import eu.binome.platform.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

/**
 * Reads and writes the bodies of REST messages with {@link Json}.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType mediaType,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            Object value = Json.MAPPER.readValue(body, Json.MAPPER.constructType(generic));
            if (value == null) {
                throw new Problem("platform.json.unreadable", "null");
            }
            return value;
        } catch (JacksonException e) {
            throw new Problem("platform.json.unreadable", e.getOriginalMessage());
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
                        MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        Json.MAPPER.writeValue(body, value);
    }

    private static boolean isOurs(Class<?> type) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }
}
