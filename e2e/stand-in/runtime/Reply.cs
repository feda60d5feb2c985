using System;
using System.Collections.Generic;
using System.Management.Automation;
using Microsoft.HyperV.PowerShell;
using Newtonsoft.Json;

namespace Microsoft.HyperV.StandIn;

/// <summary>What the simulator has answered to one call.</summary>
internal sealed class Reply
{
    public List<object> Objects { get; } = [];

    public List<ReplyError> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    /// <summary>The process is to end at once, as a shell that somebody kills.</summary>
    public bool Die { get; private set; }

    /// <summary>The objects are those of the earlier reply with the memo that the call carried.</summary>
    public bool Same { get; private set; }

    public string? Memo { get; private set; }

    /// <summary>Reads one reply from where the pipe stands to its closing brace.</summary>
    public static Reply Read(JsonTextReader json, ObjectCatalog catalog)
    {
        var reply = new Reply();
        var reader = new ReplyReader(json, catalog);
        if (reader.Next() != JsonToken.StartObject) throw StandInException.BadReply("it is no object.");
        while (reader.Next() == JsonToken.PropertyName)
        {
            var name = (string)json.Value!;
            reader.Next();
            switch (name)
            {
                case "objects": reply.Objects.AddRange(reader.List(reader.Build) ?? []); break;
                case "errors": reply.Errors.AddRange(reader.List(() => ReplyError.Read(json, reader)) ?? []); break;
                case "warnings": reply.Warnings.AddRange(reader.List(() => reader.Text() ?? "") ?? []); break;
                case "die": reply.Die = reader.Boolean(); break;
                case "same": reply.Same = reader.Boolean(); break;
                case "memo": reply.Memo = reader.Text(); break;
                default: throw StandInException.BadReply($"'{name}' is not in the protocol.");
            }
        }
        return reply;
    }
}

/// <summary>One error of a reply, as the real cmdlets write them.</summary>
internal sealed class ReplyError
{
    private string? id;
    private string? category;
    private string? message;
    private string? target;

    public static ReplyError Read(JsonTextReader json, ReplyReader reader)
    {
        var error = new ReplyError();
        while (reader.Next() == JsonToken.PropertyName)
        {
            var name = (string)json.Value!;
            reader.Next();
            switch (name)
            {
                case "id": error.id = reader.Text(); break;
                case "category": error.category = reader.Text(); break;
                case "message": error.message = reader.Text(); break;
                case "target": error.target = reader.Text(); break;
                default: throw StandInException.BadReply($"an error has no '{name}'.");
            }
        }
        return error;
    }

    public ErrorRecord ToRecord(string suffix = "") =>
        new(
            new VirtualizationException(message),
            id + suffix,
            Enum.TryParse<ErrorCategory>(category, out var known) ? known : ErrorCategory.NotSpecified,
            target);
}
