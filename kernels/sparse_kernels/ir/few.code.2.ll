; 7469456cbb472b93b03fd6aa5b6b1249

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }

define internal fastcc range(i32 0, 2) i32 @_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.direct, i64 %arg.mantissa) unnamed_addr {
entry:
  %piece.i.i.i.i.i = tail call ptr @sparse_allocate(i64 384), !noalias !0
  %none.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i, label %B0.if, label %.3.endif.i24.i.i

.3.endif.i24.i.i:                                 ; preds = %entry
  %address.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i to i64
  %after.i.i.i.i.i = add i64 %address.i.i.i.i.i, 127
  %even.i.i.i.i.i = and i64 %after.i.i.i.i.i, -64
  %data.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i, i64 24
  %0 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, i8 0, i64 32, i1 false), !noalias !0
  store i64 1, ptr %piece.i.i.i.i.i, align 4, !noalias !0
  store ptr %data.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i, align 8, !noalias !0
  %.4.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  fence release
  %.4.i.i25.i.i = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  %.10.i.i.i = icmp eq i64 %.4.i.i25.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %.3.endif.i9.i.i, !prof !14

.3.endif.if.i.i.i:                                ; preds = %.3.endif.i24.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3, !noalias !13
  br label %.3.endif.i9.i.i

.3.endif.i9.i.i:                                  ; preds = %.3.endif.if.i.i.i, %.3.endif.i24.i.i
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !15
  %.4.i.i.i22.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(256) %data.i.i.i.i.i, i8 0, i64 256, i1 false), !noalias !16
  fence release
  %.4.i.i10.i.i = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !16
  %.10.i.i23.i = icmp eq i64 %.4.i.i10.i.i, 1
  br i1 %.10.i.i23.i, label %.3.endif.if.i.i24.i, label %.3.endif.i30.i, !prof !14

.3.endif.if.i.i24.i:                              ; preds = %.3.endif.i9.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3, !noalias !16
  br label %.3.endif.i30.i

.3.endif.i30.i:                                   ; preds = %.3.endif.if.i.i24.i, %.3.endif.i9.i.i
  %.4.i.i27.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !15
  fence release
  %.4.i.i31.i = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !15
  %.10.i.i = icmp eq i64 %.4.i.i31.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i33.i, !prof !14

.3.endif.if.i.i:                                  ; preds = %.3.endif.i30.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3, !noalias !15
  br label %.3.endif.i33.i

.3.endif.i33.i:                                   ; preds = %.3.endif.if.i.i, %.3.endif.i30.i
  fence release
  %.4.i.i34.i = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !15
  %.10.i35.i = icmp eq i64 %.4.i.i34.i, 1
  br i1 %.10.i35.i, label %.3.endif.if.i36.i, label %B0.endif, !prof !14

.3.endif.if.i36.i:                                ; preds = %.3.endif.i33.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3, !noalias !15
  br label %B0.endif

common.ret:                                       ; preds = %.3.endif.if.i377, %.3.endif.i374, %.3.endif.if.i337, %.3.endif.i334, %B0.endif.if, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.if.i337 ], [ 1, %B0.endif.if ], [ 0, %.3.endif.i374 ], [ 0, %.3.endif.i334 ], [ 0, %.3.endif.if.i377 ]
  ret i32 %common.ret.op

.3.endif.i:                                       ; preds = %B170.if
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i308 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.4.i.i312 = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i316 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i.i, ptr %retptr, align 8
  %retptr.repack282 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack282, align 8
  %retptr.repack284 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 256, ptr %retptr.repack284, align 8
  %retptr.repack286 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 1, ptr %retptr.repack286, align 8
  %retptr.repack288 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i.i, ptr %retptr.repack288, align 8
  %retptr.repack290 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 256, ptr %retptr.repack290, align 8
  %retptr.repack292 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 1, ptr %retptr.repack292, align 8
  %retptr.repack280 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store ptr %piece.i.i.i.i.i379, ptr %retptr.repack280, align 8
  %retptr.repack280.repack294 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store ptr null, ptr %retptr.repack280.repack294, align 8
  %retptr.repack280.repack296 = getelementptr inbounds nuw i8, ptr %retptr, i64 72
  store i64 256, ptr %retptr.repack280.repack296, align 8
  %retptr.repack280.repack298 = getelementptr inbounds nuw i8, ptr %retptr, i64 80
  store i64 8, ptr %retptr.repack280.repack298, align 8
  %retptr.repack280.repack300 = getelementptr inbounds nuw i8, ptr %retptr, i64 88
  store ptr %data.i.i.i.i.i385, ptr %retptr.repack280.repack300, align 8
  %retptr.repack280.repack302 = getelementptr inbounds nuw i8, ptr %retptr, i64 96
  store i64 256, ptr %retptr.repack280.repack302, align 8
  %retptr.repack280.repack304 = getelementptr inbounds nuw i8, ptr %retptr, i64 104
  store i64 8, ptr %retptr.repack280.repack304, align 8
  fence release
  %.4.i.i320 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i320, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i322, !prof !14

.3.endif.if.i:                                    ; preds = %.3.endif.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3
  br label %.3.endif.i322

.3.endif.i322:                                    ; preds = %.3.endif.if.i, %.3.endif.i
  fence release
  %.4.i.i323 = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i324 = icmp eq i64 %.4.i.i323, 1
  br i1 %.10.i324, label %.3.endif.if.i325, label %.3.endif.i328, !prof !14

.3.endif.if.i325:                                 ; preds = %.3.endif.i322
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3
  br label %.3.endif.i328

.3.endif.i328:                                    ; preds = %.3.endif.i322, %.3.endif.if.i325
  fence release
  %.4.i.i329 = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i330 = icmp eq i64 %.4.i.i329, 1
  br i1 %.10.i330, label %.3.endif.if.i331, label %.3.endif.i334, !prof !14

.3.endif.if.i331:                                 ; preds = %.3.endif.i328
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3
  br label %.3.endif.i334

.3.endif.i334:                                    ; preds = %.3.endif.if.i331, %.3.endif.i328
  fence release
  %.4.i.i335 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.10.i336 = icmp eq i64 %.4.i.i335, 1
  br i1 %.10.i336, label %.3.endif.if.i337, label %common.ret, !prof !14

.3.endif.if.i337:                                 ; preds = %.3.endif.i334
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3
  br label %common.ret

B282:                                             ; preds = %B0.endif.endif
  %.346 = shl nuw i64 1, %arg.direct
  %.558 = shl nuw i64 1, %arg.mantissa
  %.564 = add nsw i64 %.558, -1
  br label %B322.if

B350:                                             ; preds = %B322.if
  %.511 = sub nsw i64 %.373.0444, %.346
  %.513 = lshr i64 %.511, %arg.mantissa
  %.515 = add nsw i64 %.513, %arg.direct
  %.520 = icmp slt i64 %.515, 64
  br i1 %.520, label %B384, label %B537

B384:                                             ; preds = %B350
  %.524 = sub nsw i64 %.515, %arg.mantissa
  %1 = getelementptr i8, ptr %data.i.i.i.i.i, i64 %.373.0444
  %.555 = trunc i64 %.524 to i8
  store i8 %.555, ptr %1, align 1
  %.565 = and i64 %.511, %.564
  %.566 = or i64 %.565, %.558
  %.572 = shl i64 %.566, %.524
  br label %B537.sink.split

.3.endif.i340:                                    ; preds = %B537
  %.4.i.i341 = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i345 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.4.i.i349 = atomicrmw add ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i353 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i.i, ptr %retptr, align 8
  %retptr.repack256 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack256, align 8
  %retptr.repack258 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 256, ptr %retptr.repack258, align 8
  %retptr.repack260 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 1, ptr %retptr.repack260, align 8
  %retptr.repack262 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i.i, ptr %retptr.repack262, align 8
  %retptr.repack264 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 256, ptr %retptr.repack264, align 8
  %retptr.repack266 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 1, ptr %retptr.repack266, align 8
  %retptr.repack254 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store ptr %piece.i.i.i.i.i379, ptr %retptr.repack254, align 8
  %retptr.repack254.repack268 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store ptr null, ptr %retptr.repack254.repack268, align 8
  %retptr.repack254.repack270 = getelementptr inbounds nuw i8, ptr %retptr, i64 72
  store i64 256, ptr %retptr.repack254.repack270, align 8
  %retptr.repack254.repack272 = getelementptr inbounds nuw i8, ptr %retptr, i64 80
  store i64 8, ptr %retptr.repack254.repack272, align 8
  %retptr.repack254.repack274 = getelementptr inbounds nuw i8, ptr %retptr, i64 88
  store ptr %data.i.i.i.i.i385, ptr %retptr.repack254.repack274, align 8
  %retptr.repack254.repack276 = getelementptr inbounds nuw i8, ptr %retptr, i64 96
  store i64 256, ptr %retptr.repack254.repack276, align 8
  %retptr.repack254.repack278 = getelementptr inbounds nuw i8, ptr %retptr, i64 104
  store i64 8, ptr %retptr.repack254.repack278, align 8
  fence release
  %.4.i.i357 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.10.i358 = icmp eq i64 %.4.i.i357, 1
  br i1 %.10.i358, label %.3.endif.if.i359, label %.3.endif.i362, !prof !14

.3.endif.if.i359:                                 ; preds = %.3.endif.i340
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3
  br label %.3.endif.i362

.3.endif.i362:                                    ; preds = %.3.endif.if.i359, %.3.endif.i340
  fence release
  %.4.i.i363 = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i364 = icmp eq i64 %.4.i.i363, 1
  br i1 %.10.i364, label %.3.endif.if.i365, label %.3.endif.i368, !prof !14

.3.endif.if.i365:                                 ; preds = %.3.endif.i362
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3
  br label %.3.endif.i368

.3.endif.i368:                                    ; preds = %.3.endif.i362, %.3.endif.if.i365
  fence release
  %.4.i.i369 = atomicrmw sub ptr %piece.i.i.i.i.i, i64 1 monotonic, align 8
  %.10.i370 = icmp eq i64 %.4.i.i369, 1
  br i1 %.10.i370, label %.3.endif.if.i371, label %.3.endif.i374, !prof !14

.3.endif.if.i371:                                 ; preds = %.3.endif.i368
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i) #3
  br label %.3.endif.i374

.3.endif.i374:                                    ; preds = %.3.endif.if.i371, %.3.endif.i368
  fence release
  %.4.i.i375 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8
  %.10.i376 = icmp eq i64 %.4.i.i375, 1
  br i1 %.10.i376, label %.3.endif.if.i377, label %common.ret, !prof !14

.3.endif.if.i377:                                 ; preds = %.3.endif.i374
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3
  br label %common.ret

B537.sink.split:                                  ; preds = %B322.if, %B384
  %.572.sink = phi i64 [ %.572, %B384 ], [ %.373.0444, %B322.if ]
  %2 = getelementptr i64, ptr %data.i.i.i.i.i385, i64 %.373.0444
  store i64 %.572.sink, ptr %2, align 8
  br label %B537

B537:                                             ; preds = %B537.sink.split, %B350
  %exitcond.not = icmp eq i64 %.442, 256
  br i1 %exitcond.not, label %.3.endif.i340, label %B322.if

B0.if:                                            ; preds = %entry
  store ptr @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %.3.endif.if.i36.i, %.3.endif.i33.i
  %piece.i.i.i.i.i379 = tail call ptr @sparse_allocate(i64 2176), !noalias !19
  %none.i.i.i.i.i380 = icmp eq ptr %piece.i.i.i.i.i379, null
  br i1 %none.i.i.i.i.i380, label %B0.endif.if, label %.3.endif.i24.i.i381

.3.endif.i24.i.i381:                              ; preds = %B0.endif
  %address.i.i.i.i.i382 = ptrtoint ptr %piece.i.i.i.i.i379 to i64
  %after.i.i.i.i.i383 = add i64 %address.i.i.i.i.i382, 127
  %even.i.i.i.i.i384 = and i64 %after.i.i.i.i.i383, -64
  %data.i.i.i.i.i385 = inttoptr i64 %even.i.i.i.i.i384 to ptr
  %piece.repack3.i.i.i.i.i386 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i379, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false), !noalias !19
  store i64 1, ptr %piece.i.i.i.i.i379, align 4, !noalias !19
  store ptr %data.i.i.i.i.i385, ptr %piece.repack3.i.i.i.i.i386, align 8, !noalias !19
  %.4.i.i.i.i387 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !32
  fence release
  %.4.i.i25.i.i388 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !32
  %.10.i.i.i389 = icmp eq i64 %.4.i.i25.i.i388, 1
  br i1 %.10.i.i.i389, label %.3.endif.if.i.i.i412, label %.3.endif.i9.i.i390, !prof !14

.3.endif.if.i.i.i412:                             ; preds = %.3.endif.i24.i.i381
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3, !noalias !32
  br label %.3.endif.i9.i.i390

.3.endif.i9.i.i390:                               ; preds = %.3.endif.if.i.i.i412, %.3.endif.i24.i.i381
  %.4.i.i.i391 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !33
  %.4.i.i.i22.i392 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !34
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(2048) %data.i.i.i.i.i385, i8 0, i64 2048, i1 false), !noalias !34
  fence release
  %.4.i.i10.i.i393 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !34
  %.10.i.i23.i394 = icmp eq i64 %.4.i.i10.i.i393, 1
  br i1 %.10.i.i23.i394, label %.3.endif.if.i.i24.i411, label %.3.endif.i30.i395, !prof !14

.3.endif.if.i.i24.i411:                           ; preds = %.3.endif.i9.i.i390
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3, !noalias !34
  br label %.3.endif.i30.i395

.3.endif.i30.i395:                                ; preds = %.3.endif.if.i.i24.i411, %.3.endif.i9.i.i390
  %.4.i.i27.i396 = atomicrmw add ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !33
  fence release
  %.4.i.i31.i403 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !33
  %.10.i.i404 = icmp eq i64 %.4.i.i31.i403, 1
  br i1 %.10.i.i404, label %.3.endif.if.i.i410, label %.3.endif.i33.i405, !prof !14

.3.endif.if.i.i410:                               ; preds = %.3.endif.i30.i395
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3, !noalias !33
  br label %.3.endif.i33.i405

.3.endif.i33.i405:                                ; preds = %.3.endif.if.i.i410, %.3.endif.i30.i395
  fence release
  %.4.i.i34.i406 = atomicrmw sub ptr %piece.i.i.i.i.i379, i64 1 monotonic, align 8, !noalias !33
  %.10.i35.i407 = icmp eq i64 %.4.i.i34.i406, 1
  br i1 %.10.i35.i407, label %.3.endif.if.i36.i409, label %B0.endif.endif, !prof !14

.3.endif.if.i36.i409:                             ; preds = %.3.endif.i33.i405
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i379) #3, !noalias !33
  br label %B0.endif.endif

B0.endif.if:                                      ; preds = %B0.endif
  store ptr @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %.3.endif.if.i36.i409, %.3.endif.i33.i405
  %.95 = icmp eq i64 %arg.direct, 64
  br i1 %.95, label %B170.preheader, label %B282

B170.preheader:                                   ; preds = %B0.endif.endif
  %.246 = trunc i64 %arg.mantissa to i8
  br label %B170.if

B170.if:                                          ; preds = %B170.preheader, %B170.if
  %.122.0446 = phi i64 [ 0, %B170.preheader ], [ %.191, %B170.if ]
  %.191 = add nuw nsw i64 %.122.0446, 1
  %4 = getelementptr i8, ptr %data.i.i.i.i.i, i64 %.122.0446
  store i8 %.246, ptr %4, align 1
  %.249 = shl i64 %.122.0446, %arg.mantissa
  %5 = getelementptr i64, ptr %data.i.i.i.i.i385, i64 %.122.0446
  store i64 %.249, ptr %5, align 8
  %exitcond448.not = icmp eq i64 %.191, 256
  br i1 %exitcond448.not, label %.3.endif.i, label %B170.if

B322.if:                                          ; preds = %B282, %B537
  %.373.0444 = phi i64 [ 0, %B282 ], [ %.442, %B537 ]
  %.442 = add nuw nsw i64 %.373.0444, 1
  %.472 = icmp slt i64 %.373.0444, %.346
  br i1 %.472, label %B537.sink.split, label %B350
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_few_code(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10) local_unnamed_addr {
  %.86.i634.i.i = alloca { { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } }, align 8
  %excinfo.2.i637.i.i = alloca ptr, align 8
  %.86.i.i.i = alloca { { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.24.i = add i64 %a10, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !37
  %.55.i = add i64 %a0, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !37
  %.58.i = inttoptr i64 %.57.i to ptr
  %.60.i = load i64, ptr %.58.i, align 8, !noalias !37
  %.61.i = add i64 %a0, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !37
  %.66.i = inttoptr i64 %.63.i to ptr
  %.91.i = add i64 %a1, 32
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !37
  %.94.i = inttoptr i64 %.93.i to ptr
  %.96.i = load i64, ptr %.94.i, align 8, !noalias !37
  %.97.i = add i64 %a1, 16
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !37
  %.102.i = inttoptr i64 %.99.i to ptr
  %.127.i = add i64 %a2, 32
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !37
  %.130.i = inttoptr i64 %.129.i to ptr
  %.132.i = load i64, ptr %.130.i, align 8, !noalias !37
  %.133.i = add i64 %a2, 16
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !37
  %.138.i = inttoptr i64 %.135.i to ptr
  %.163.i = add i64 %a3, 32
  %.164.i = inttoptr i64 %.163.i to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !37
  %.166.i = inttoptr i64 %.165.i to ptr
  %.168.i = load i64, ptr %.166.i, align 8, !noalias !37
  %.169.i = add i64 %a3, 16
  %.170.i = inttoptr i64 %.169.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !37
  %.174.i = inttoptr i64 %.171.i to ptr
  %.205.i = add i64 %a4, 16
  %.206.i = inttoptr i64 %.205.i to ptr
  %.207.i = load i64, ptr %.206.i, align 8, !noalias !37
  %.210.i = inttoptr i64 %.207.i to ptr
  %.241.i = add i64 %a5, 16
  %.242.i = inttoptr i64 %.241.i to ptr
  %.243.i = load i64, ptr %.242.i, align 8, !noalias !37
  %.246.i = inttoptr i64 %.243.i to ptr
  %.271.i = add i64 %a6, 32
  %.272.i = inttoptr i64 %.271.i to ptr
  %.273.i = load i64, ptr %.272.i, align 8, !noalias !37
  %.274.i = inttoptr i64 %.273.i to ptr
  %.277.i = getelementptr i8, ptr %.274.i, i64 8
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !37
  %.280.i = add i64 %a6, 16
  %.281.i = inttoptr i64 %.280.i to ptr
  %.282.i = load i64, ptr %.281.i, align 8, !noalias !37
  %.285.i = inttoptr i64 %.282.i to ptr
  %.313.i = add i64 %a7, 32
  %.314.i = inttoptr i64 %.313.i to ptr
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !37
  %.316.i = inttoptr i64 %.315.i to ptr
  %.319.i = getelementptr i8, ptr %.316.i, i64 8
  %.320.i = load i64, ptr %.319.i, align 8, !noalias !37
  %.322.i = add i64 %a7, 16
  %.323.i = inttoptr i64 %.322.i to ptr
  %.324.i = load i64, ptr %.323.i, align 8, !noalias !37
  %.327.i = inttoptr i64 %.324.i to ptr
  %.355.i = add i64 %a8, 32
  %.356.i = inttoptr i64 %.355.i to ptr
  %.357.i = load i64, ptr %.356.i, align 8, !noalias !37
  %.358.i = inttoptr i64 %.357.i to ptr
  %.360.i = load i64, ptr %.358.i, align 8, !noalias !37
  %.361.i = add i64 %a8, 16
  %.362.i = inttoptr i64 %.361.i to ptr
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !37
  %.366.i = inttoptr i64 %.363.i to ptr
  %.391.i = add i64 %a9, 32
  %.392.i = inttoptr i64 %.391.i to ptr
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !37
  %.394.i = inttoptr i64 %.393.i to ptr
  %.396.i = load i64, ptr %.394.i, align 8, !noalias !37
  %.397.i = add i64 %a9, 16
  %.398.i = inttoptr i64 %.397.i to ptr
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !37
  %.402.i = inttoptr i64 %.399.i to ptr
  %.218.i.i = icmp slt i64 %.320.i, 1
  br i1 %.218.i.i, label %B0.else.endif.if.i.i, label %B0.else.endif.endif.i.i, !prof !14

B18370.i.i:                                       ; preds = %B18330.if.i.i, %.922.if.i.i
  %.1268.i.i = getelementptr i8, ptr %.210.i, i64 16
  %.1269.i.i = load i64, ptr %.1268.i.i, align 8, !noalias !41
  %.1298.i.i = getelementptr i8, ptr %.210.i, i64 24
  %.1299.i.i = load i64, ptr %.1298.i.i, align 8, !noalias !41
  %.1319.i.i = sub nsw i64 %.132.i, %.168.i
  %.1356.i.i = icmp slt i64 %.1319.i.i, 0
  %.1357.i.i = select i1 %.1356.i.i, i64 %.295.i.i, i64 0
  %.1358.i.i = add i64 %.1357.i.i, %.1319.i.i
  %.1361.i.i = icmp slt i64 %.1358.i.i, 0
  br i1 %.1361.i.i, label %B18370.else.if.i.i, label %B18370.else.endif.i.i, !prof !14

B0.endif.i.i:                                     ; preds = %B0.else.endif.endif.endif.if.i.i, %B0.else.endif.endif.endif.i.i
  %.198.sroa.13.0.i.i = phi i64 [ %.320.i, %B0.else.endif.endif.endif.if.i.i ], [ %.198.sroa.13.1.i.i, %B0.else.endif.endif.endif.i.i ]
  %.286.i.i = sub i64 %.198.sroa.13.0.i.i, %.198.sroa.0.3.i.i
  %.295.i.i = tail call i64 @llvm.smax.i64(i64 %.286.i.i, i64 0)
  %.319.i.i = getelementptr i8, ptr %.327.i, i64 %.198.sroa.0.3.i.i
  br i1 %.218.i.i, label %B0.endif.else.endif.if.i.i, label %B0.endif.else.endif.endif.endif.i.i, !prof !14

B0.else.endif.if.i.i:                             ; preds = %0
  br label %B0.else.endif.endif.i.i

B0.else.endif.endif.i.i:                          ; preds = %B0.else.endif.if.i.i, %0
  %.198.sroa.0.3.i.i = phi i64 [ %.320.i, %B0.else.endif.if.i.i ], [ 0, %0 ]
  %.225.i.i = icmp slt i64 %.132.i, 0
  %.226.i.i = select i1 %.225.i.i, i64 %.320.i, i64 0
  %.227.i.i = add i64 %.226.i.i, %.132.i
  %.230.i.i = icmp slt i64 %.227.i.i, 0
  br i1 %.230.i.i, label %B0.else.endif.endif.if.i.i, label %B0.else.endif.endif.endif.i.i, !prof !14

B0.else.endif.endif.if.i.i:                       ; preds = %B0.else.endif.endif.i.i
  br label %B0.else.endif.endif.endif.i.i

B0.else.endif.endif.endif.i.i:                    ; preds = %B0.else.endif.endif.if.i.i, %B0.else.endif.endif.i.i
  %.198.sroa.13.1.i.i = phi i64 [ 0, %B0.else.endif.endif.if.i.i ], [ %.227.i.i, %B0.else.endif.endif.i.i ]
  %.235.not.i.i = icmp slt i64 %.227.i.i, %.320.i
  br i1 %.235.not.i.i, label %B0.endif.i.i, label %B0.else.endif.endif.endif.if.i.i, !prof !45

B0.else.endif.endif.endif.if.i.i:                 ; preds = %B0.else.endif.endif.endif.i.i
  br label %B0.endif.i.i

B106.i.i.i.i:                                     ; preds = %B0.endif.else.endif.endif.endif.i.i
  %.133244.not.i.i.i.i = icmp slt i64 %.60.i, 1
  br i1 %.133244.not.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B146.if.i.i.i.i

B220.i.i.i.i:                                     ; preds = %B0.endif.else.endif.endif.endif.i.i
  %.255.i.i.i.i = shl nuw i64 1, %.598.i.i
  %notmask.i.i.i.i = shl nsw i64 -1, %.628.i.i
  %.258.i.i.i.i = xor i64 %notmask.i.i.i.i, -1
  %.354241.not.i.i.i.i = icmp slt i64 %.60.i, 1
  br i1 %.354241.not.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B356.if.i.i.i.i

B694.i.i.i.i:                                     ; preds = %B356.if.i.i.i.i
  %.431.i.i.i.i = lshr i64 %.426.i.i.i.i, 1
  %.432.i.i.i.i = xor i64 %.431.i.i.i.i, -1
  %.434.i.i.i.i = and i64 %.432.i.i.i.i, %.426.i.i.i.i
  %.435.i.i.i.i = uitofp nneg i64 %.434.i.i.i.i to double
  %1 = bitcast double %.435.i.i.i.i to i64
  %.460.i.i.i.i = lshr i64 %1, 52
  %.461.i.i.i.i = add nsw i64 %.460.i.i.i.i, -1023
  %.471.i.i.i.i = sub i64 %.461.i.i.i.i, %.598.i.i
  %.473.i.i.i.i = shl i64 %.471.i.i.i.i, %.628.i.i
  %.475.i.i.i.i = add i64 %.473.i.i.i.i, %.255.i.i.i.i
  %.463.i.i.i.i = sub i64 %.461.i.i.i.i, %.628.i.i
  %.465.i.i.i.i = and i64 %.463.i.i.i.i, 63
  %.467.i.i.i.i = lshr i64 %.426.i.i.i.i, %.465.i.i.i.i
  %.469.i.i.i.i = and i64 %.467.i.i.i.i, %.258.i.i.i.i
  %.476.i.i.i.i = add i64 %.475.i.i.i.i, %.469.i.i.i.i
  br label %B696.i.i.i.i

B696.i.i.i.i:                                     ; preds = %B356.if.i.i.i.i, %B694.i.i.i.i
  %"$phi696.1.2.1.i.i.i.i" = phi i64 [ %.476.i.i.i.i, %B694.i.i.i.i ], [ %.426.i.i.i.i, %B356.if.i.i.i.i ]
  %2 = getelementptr i8, ptr %.519.i.i, i64 %.298.0242.i.i.i.i
  %.532.i.i.i.i = trunc i64 %"$phi696.1.2.1.i.i.i.i" to i8
  store i8 %.532.i.i.i.i, ptr %2, align 1, !noalias !46
  %exitcond.not.i.i.i.i = icmp eq i64 %.60.i, %.367.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B356.if.i.i.i.i

B146.if.i.i.i.i:                                  ; preds = %B106.i.i.i.i, %B146.if.i.i.i.i
  %.75.0246.i.i.i.i = phi i64 [ %.146.i.i.i.i, %B146.if.i.i.i.i ], [ 0, %B106.i.i.i.i ]
  %.146.i.i.i.i = add nuw nsw i64 %.75.0246.i.i.i.i, 1
  %3 = getelementptr i16, ptr %.66.i, i64 %.75.0246.i.i.i.i
  %.200.i.i.i.i = load i16, ptr %3, align 2, !noalias !46
  %.201.i.i.i.i = zext i16 %.200.i.i.i.i to i64
  %.203.i.i.i.i = lshr i64 %.201.i.i.i.i, %.628.i.i
  %4 = getelementptr i8, ptr %.519.i.i, i64 %.75.0246.i.i.i.i
  %.233.i.i.i.i = trunc i64 %.203.i.i.i.i to i8
  store i8 %.233.i.i.i.i, ptr %4, align 1, !noalias !46
  %exitcond247.not.i.i.i.i = icmp eq i64 %.60.i, %.146.i.i.i.i
  br i1 %exitcond247.not.i.i.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B146.if.i.i.i.i

B356.if.i.i.i.i:                                  ; preds = %B220.i.i.i.i, %B696.i.i.i.i
  %.298.0242.i.i.i.i = phi i64 [ %.367.i.i.i.i, %B696.i.i.i.i ], [ 0, %B220.i.i.i.i ]
  %.367.i.i.i.i = add nuw nsw i64 %.298.0242.i.i.i.i, 1
  %5 = getelementptr i16, ptr %.66.i, i64 %.298.0242.i.i.i.i
  %.425.i.i.i.i = load i16, ptr %5, align 2, !noalias !46
  %.426.i.i.i.i = zext i16 %.425.i.i.i.i to i64
  %.482.i.i.i.i = icmp ugt i64 %.255.i.i.i.i, %.426.i.i.i.i
  br i1 %.482.i.i.i.i, label %B696.i.i.i.i, label %B694.i.i.i.i

_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B696.i.i.i.i, %B146.if.i.i.i.i, %B220.i.i.i.i, %B106.i.i.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %.86.i.i.i, i8 0, i64 112, i1 false), !noalias !52
  %.90.i.i.i = call fastcc i32 @_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx(ptr %.86.i.i.i, ptr %excinfo.2.i.i.i, i64 %.598.i.i, i64 %.628.i.i), !noalias !52
  %.92.not.i.i.i = icmp eq i32 %.90.i.i.i, 0
  %.100.fca.0.0.load.i.i.i = load ptr, ptr %.86.i.i.i, align 8, !noalias !52
  %.100.fca.0.4.load.i.i.i = load ptr, ptr %.fca.0.4.gep.i.i.i, align 8, !noalias !52
  br i1 %.92.not.i.i.i, label %B0.endif.endif.i.i.i, label %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i, !prof !45

B488.loopexit.i.i.i:                              ; preds = %B524.i.i.i
  %.282.i.i.i = icmp ult i64 %.299.i.i.i, %.60.i
  br i1 %.282.i.i.i, label %B502.i.i.i, label %B1326.i.i.i.loopexit

B502.i.i.i:                                       ; preds = %B502.i.i.i.outer, %B488.loopexit.i.i.i
  %i.4.1.i.i.i = phi i64 [ %.299.i.i.i, %B488.loopexit.i.i.i ], [ %i.4.1.i.i.i.ph, %B502.i.i.i.outer ]
  %.299.i.i.i = add i64 %i.4.1.i.i.i, 8
  %.301.not.i.i.i = icmp ugt i64 %.299.i.i.i, %.60.i
  %or.cond.i.i.i = select i1 %.182.i.i.i, i1 true, i1 %.301.not.i.i.i
  br i1 %or.cond.i.i.i, label %B618.i.i.i, label %B524.i.i.i

B524.i.i.i:                                       ; preds = %B502.i.i.i
  %.311.i.i.i = getelementptr i8, ptr %.519.i.i, i64 %i.4.1.i.i.i
  %.313.i.i.i = load i64, ptr %.311.i.i.i, align 1, !noalias !52
  %.315.i.i.i = and i64 %.313.i.i.i, %9
  %.316.i.i.i = icmp eq i64 %.315.i.i.i, 0
  br i1 %.316.i.i.i, label %B488.loopexit.i.i.i, label %B618.i.i.i

B618.i.i.i:                                       ; preds = %B524.i.i.i, %B502.i.i.i
  %.13.i.i.i.i = tail call i64 @llvm.umin.i64(i64 %.60.i, i64 %.299.i.i.i)
  %.416.i.i.i = icmp ult i64 %i.4.1.i.i.i, %.13.i.i.i.i
  br i1 %.416.i.i.i, label %B670.i.i.i, label %B1312.i.i.i

B670.i.i.i:                                       ; preds = %B618.i.i.i, %B670.i.i.i
  %i.6.2.i.i.i = phi i64 [ %.694.i.i.i, %B670.i.i.i ], [ %i.4.1.i.i.i, %B618.i.i.i ]
  %held.5.2.i.i.i = phi i64 [ %.683.i.i.i, %B670.i.i.i ], [ %held.6.1.i.i.i.ph, %B618.i.i.i ]
  %filled.3.2.i.i.i = phi i64 [ %.688.i.i.i, %B670.i.i.i ], [ %filled.4.1.i.i.i.ph, %B618.i.i.i ]
  %word.4.2.i.i.i = phi i64 [ %.675.i.i.i, %B670.i.i.i ], [ %word.5.1.i.i.i.ph, %B618.i.i.i ]
  %.529.i.i.i = getelementptr i16, ptr %.66.i, i64 %i.6.2.i.i.i
  %.530.i.i.i = load i16, ptr %.529.i.i.i, align 2, !noalias !52
  %.531.i.i.i = zext i16 %.530.i.i.i to i64
  %.465.i.i.i = getelementptr i8, ptr %.519.i.i, i64 %i.6.2.i.i.i
  %.466.i.i.i = load i8, ptr %.465.i.i.i, align 1, !noalias !52
  %.468.i.i.i = zext i8 %.466.i.i.i to i64
  %.493.i.i.i = getelementptr i8, ptr %.100.fca.0.4.load.i.i.i, i64 %.468.i.i.i
  %.494.i.i.i = load i8, ptr %.493.i.i.i, align 1, !noalias !52
  %.495.i.i.i = zext i8 %.494.i.i.i to i64
  %notmask.i.i.i = shl nsw i64 -1, %.495.i.i.i
  %.534.i.i.i = xor i64 %notmask.i.i.i, -1
  %.535.i.i.i = and i64 %.534.i.i.i, %.531.i.i.i
  %.632.i.i.i = shl nuw nsw i64 %.535.i.i.i, %filled.3.2.i.i.i
  %.636.i.i.i = or i64 %.632.i.i.i, %held.5.2.i.i.i
  %.641.i.i.i = add nuw nsw i64 %filled.3.2.i.i.i, %.495.i.i.i
  %.644.i.i.i = trunc i64 %.636.i.i.i to i32
  %.671.i.i.i = getelementptr i32, ptr %.366.i, i64 %word.4.2.i.i.i
  store i32 %.644.i.i.i, ptr %.671.i.i.i, align 4, !noalias !52
  %.673.i.i.i = lshr i64 %.641.i.i.i, 5
  %.675.i.i.i = add i64 %.673.i.i.i, %word.4.2.i.i.i
  %.682.i.i.i = and i64 %.641.i.i.i, -32
  %.683.i.i.i = lshr i64 %.636.i.i.i, %.682.i.i.i
  %.688.i.i.i = and i64 %.641.i.i.i, 31
  %.694.i.i.i = add nuw i64 %i.6.2.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.694.i.i.i, %.13.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %B1312.i.i.i, label %B670.i.i.i

B1312.i.i.i:                                      ; preds = %B670.i.i.i, %B618.i.i.i
  %i.5.3.i.i.i = phi i64 [ %i.4.1.i.i.i, %B618.i.i.i ], [ %.13.i.i.i.i, %B670.i.i.i ]
  %held.8.3.i.i.i = phi i64 [ %held.6.1.i.i.i.ph, %B618.i.i.i ], [ %.683.i.i.i, %B670.i.i.i ]
  %filled.6.3.i.i.i = phi i64 [ %filled.4.1.i.i.i.ph, %B618.i.i.i ], [ %.688.i.i.i, %B670.i.i.i ]
  %word.7.3.i.i.i = phi i64 [ %word.5.1.i.i.i.ph, %B618.i.i.i ], [ %.675.i.i.i, %B670.i.i.i ]
  %.746.i.i.i = icmp ult i64 %i.5.3.i.i.i, %.60.i
  br i1 %.746.i.i.i, label %B502.i.i.i.outer, label %B1326.i.i.i.loopexit

B502.i.i.i.outer:                                 ; preds = %NRT_decref.exit446.i.i.i, %B1312.i.i.i
  %i.4.1.i.i.i.ph = phi i64 [ %i.5.3.i.i.i, %B1312.i.i.i ], [ 0, %NRT_decref.exit446.i.i.i ]
  %held.6.1.i.i.i.ph = phi i64 [ %held.8.3.i.i.i, %B1312.i.i.i ], [ 0, %NRT_decref.exit446.i.i.i ]
  %filled.4.1.i.i.i.ph = phi i64 [ %filled.6.3.i.i.i, %B1312.i.i.i ], [ 0, %NRT_decref.exit446.i.i.i ]
  %word.5.1.i.i.i.ph = phi i64 [ %word.7.3.i.i.i, %B1312.i.i.i ], [ 0, %NRT_decref.exit446.i.i.i ]
  br label %B502.i.i.i

B1326.i.i.i.loopexit:                             ; preds = %B1312.i.i.i, %B488.loopexit.i.i.i
  %held.10.2.i.i.i.ph = phi i64 [ %held.6.1.i.i.i.ph, %B488.loopexit.i.i.i ], [ %held.8.3.i.i.i, %B1312.i.i.i ]
  %filled.7.2.i.i.i.ph = phi i64 [ %filled.4.1.i.i.i.ph, %B488.loopexit.i.i.i ], [ %filled.6.3.i.i.i, %B1312.i.i.i ]
  %word.9.2.i.i.i.ph = phi i64 [ %word.5.1.i.i.i.ph, %B488.loopexit.i.i.i ], [ %word.7.3.i.i.i, %B1312.i.i.i ]
  %6 = icmp eq i64 %filled.7.2.i.i.i.ph, 0
  %7 = trunc i64 %held.10.2.i.i.i.ph to i32
  br label %B1326.i.i.i

B1326.i.i.i:                                      ; preds = %B1326.i.i.i.loopexit, %NRT_decref.exit446.i.i.i
  %held.10.2.i.i.i = phi i32 [ 0, %NRT_decref.exit446.i.i.i ], [ %7, %B1326.i.i.i.loopexit ]
  %filled.7.2.i.i.i = phi i1 [ true, %NRT_decref.exit446.i.i.i ], [ %6, %B1326.i.i.i.loopexit ]
  %word.9.2.i.i.i = phi i64 [ 0, %NRT_decref.exit446.i.i.i ], [ %word.9.2.i.i.i.ph, %B1326.i.i.i.loopexit ]
  br i1 %.4.i381.i.i.i, label %NRT_decref.exit368.i.i.i, label %.3.endif.i364.i.i.i, !prof !14

.3.endif.i364.i.i.i:                              ; preds = %B1326.i.i.i
  fence release
  %.4.i.i365.i.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i366.i.i.i = icmp eq i64 %.4.i.i365.i.i.i, 1
  br i1 %.10.i366.i.i.i, label %.3.endif.if.i367.i.i.i, label %NRT_decref.exit368.i.i.i, !prof !14

.3.endif.if.i367.i.i.i:                           ; preds = %.3.endif.i364.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit368.i.i.i

NRT_decref.exit368.i.i.i:                         ; preds = %.3.endif.if.i367.i.i.i, %.3.endif.i364.i.i.i, %B1326.i.i.i
  br i1 %filled.7.2.i.i.i, label %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i, label %B1374.i.i.i

B1374.i.i.i:                                      ; preds = %NRT_decref.exit368.i.i.i
  %.825.i.i.i = getelementptr i32, ptr %.366.i, i64 %word.9.2.i.i.i
  store i32 %held.10.2.i.i.i, ptr %.825.i.i.i, align 4, !noalias !52
  %.833.i.i.i = add i64 %word.9.2.i.i.i, 1
  br label %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i

_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i: ; preds = %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.86.i.i.i), !noalias !41
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !41
  br label %_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit.thread

B0.endif.endif.i.i.i:                             ; preds = %_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  %.100.fca.1.0.load.i.i.i = load ptr, ptr %.fca.1.0.gep.i.i.i, align 8, !noalias !52
  %.4.i381.i.i.i = icmp eq ptr %.100.fca.0.0.load.i.i.i, null
  br i1 %.4.i381.i.i.i, label %NRT_incref.exit384.i.i.i, label %.3.endif.i382.i.i.i, !prof !14

.3.endif.i382.i.i.i:                              ; preds = %B0.endif.endif.i.i.i
  %.4.i.i383.i.i.i = atomicrmw add ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit384.i.i.i

NRT_incref.exit384.i.i.i:                         ; preds = %.3.endif.i382.i.i.i, %B0.endif.endif.i.i.i
  %.4.i385.i.i.i = icmp eq ptr %.100.fca.1.0.load.i.i.i, null
  br i1 %.4.i385.i.i.i, label %NRT_incref.exit388.i.i.i, label %.3.endif.i386.i.i.i, !prof !14

.3.endif.i386.i.i.i:                              ; preds = %NRT_incref.exit384.i.i.i
  %.4.i.i387.i.i.i = atomicrmw add ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit388.i.i.i

NRT_incref.exit388.i.i.i:                         ; preds = %.3.endif.i386.i.i.i, %NRT_incref.exit384.i.i.i
  br i1 %.4.i381.i.i.i, label %NRT_incref.exit392.i.i.i, label %.3.endif.i390.i.i.i, !prof !14

.3.endif.i390.i.i.i:                              ; preds = %NRT_incref.exit388.i.i.i
  %.4.i.i391.i.i.i = atomicrmw add ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit392.i.i.i

NRT_incref.exit392.i.i.i:                         ; preds = %.3.endif.i390.i.i.i, %NRT_incref.exit388.i.i.i
  br i1 %.4.i385.i.i.i, label %NRT_incref.exit396.i.i.i, label %.3.endif.i394.i.i.i, !prof !14

.3.endif.i394.i.i.i:                              ; preds = %NRT_incref.exit392.i.i.i
  %.4.i.i395.i.i.i = atomicrmw add ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit396.i.i.i

NRT_incref.exit396.i.i.i:                         ; preds = %.3.endif.i394.i.i.i, %NRT_incref.exit392.i.i.i
  br i1 %.4.i381.i.i.i, label %NRT_incref.exit400.i.i.i, label %.3.endif.i398.i.i.i, !prof !14

.3.endif.i398.i.i.i:                              ; preds = %NRT_incref.exit396.i.i.i
  %.4.i.i399.i.i.i = atomicrmw add ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit400.i.i.i

NRT_incref.exit400.i.i.i:                         ; preds = %.3.endif.i398.i.i.i, %NRT_incref.exit396.i.i.i
  br i1 %.4.i385.i.i.i, label %NRT_incref.exit404.i.i.i, label %.3.endif.i402.i.i.i, !prof !14

.3.endif.i402.i.i.i:                              ; preds = %NRT_incref.exit400.i.i.i
  %.4.i.i403.i.i.i = atomicrmw add ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  br label %NRT_incref.exit404.i.i.i

NRT_incref.exit404.i.i.i:                         ; preds = %.3.endif.i402.i.i.i, %NRT_incref.exit400.i.i.i
  %.182.i.i.i = icmp sgt i64 %.598.i.i, 63
  br i1 %.4.i381.i.i.i, label %NRT_decref.exit410.i.i.i, label %.3.endif.i406.i.i.i, !prof !14

.3.endif.i406.i.i.i:                              ; preds = %NRT_incref.exit404.i.i.i
  fence release
  %.4.i.i407.i.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i408.i.i.i = icmp eq i64 %.4.i.i407.i.i.i, 1
  br i1 %.10.i408.i.i.i, label %.3.endif.if.i409.i.i.i, label %NRT_decref.exit410.i.i.i, !prof !14

.3.endif.if.i409.i.i.i:                           ; preds = %.3.endif.i406.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit410.i.i.i

NRT_decref.exit410.i.i.i:                         ; preds = %.3.endif.if.i409.i.i.i, %.3.endif.i406.i.i.i, %NRT_incref.exit404.i.i.i
  br i1 %.4.i385.i.i.i, label %NRT_decref.exit416.i.i.i, label %.3.endif.i412.i.i.i, !prof !14

.3.endif.i412.i.i.i:                              ; preds = %NRT_decref.exit410.i.i.i
  fence release
  %.4.i.i413.i.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i414.i.i.i = icmp eq i64 %.4.i.i413.i.i.i, 1
  br i1 %.10.i414.i.i.i, label %.3.endif.if.i415.i.i.i, label %NRT_decref.exit416.i.i.i, !prof !14

.3.endif.if.i415.i.i.i:                           ; preds = %.3.endif.i412.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit416.i.i.i

NRT_decref.exit416.i.i.i:                         ; preds = %.3.endif.if.i415.i.i.i, %.3.endif.i412.i.i.i, %NRT_decref.exit410.i.i.i
  br i1 %.4.i381.i.i.i, label %NRT_decref.exit422.i.i.i, label %.3.endif.i418.i.i.i, !prof !14

.3.endif.i418.i.i.i:                              ; preds = %NRT_decref.exit416.i.i.i
  fence release
  %.4.i.i419.i.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i420.i.i.i = icmp eq i64 %.4.i.i419.i.i.i, 1
  br i1 %.10.i420.i.i.i, label %.3.endif.if.i421.i.i.i, label %NRT_decref.exit422.i.i.i, !prof !14

.3.endif.if.i421.i.i.i:                           ; preds = %.3.endif.i418.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit422.i.i.i

NRT_decref.exit422.i.i.i:                         ; preds = %.3.endif.if.i421.i.i.i, %.3.endif.i418.i.i.i, %NRT_decref.exit416.i.i.i
  br i1 %.4.i385.i.i.i, label %NRT_decref.exit428.i.i.i, label %.3.endif.i424.i.i.i, !prof !14

.3.endif.i424.i.i.i:                              ; preds = %NRT_decref.exit422.i.i.i
  fence release
  %.4.i.i425.i.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i426.i.i.i = icmp eq i64 %.4.i.i425.i.i.i, 1
  br i1 %.10.i426.i.i.i, label %.3.endif.if.i427.i.i.i, label %NRT_decref.exit428.i.i.i, !prof !14

.3.endif.if.i427.i.i.i:                           ; preds = %.3.endif.i424.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit428.i.i.i

NRT_decref.exit428.i.i.i:                         ; preds = %.3.endif.if.i427.i.i.i, %.3.endif.i424.i.i.i, %NRT_decref.exit422.i.i.i
  br i1 %.4.i381.i.i.i, label %NRT_decref.exit434.i.i.i, label %.3.endif.i430.i.i.i, !prof !14

.3.endif.i430.i.i.i:                              ; preds = %NRT_decref.exit428.i.i.i
  fence release
  %.4.i.i431.i.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i432.i.i.i = icmp eq i64 %.4.i.i431.i.i.i, 1
  br i1 %.10.i432.i.i.i, label %.3.endif.if.i433.i.i.i, label %NRT_decref.exit434.i.i.i, !prof !14

.3.endif.if.i433.i.i.i:                           ; preds = %.3.endif.i430.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit434.i.i.i

NRT_decref.exit434.i.i.i:                         ; preds = %.3.endif.if.i433.i.i.i, %.3.endif.i430.i.i.i, %NRT_decref.exit428.i.i.i
  br i1 %.4.i385.i.i.i, label %NRT_decref.exit446.i.i.i, label %.3.endif.i436.i.i.i, !prof !14

.3.endif.i436.i.i.i:                              ; preds = %NRT_decref.exit434.i.i.i
  fence release
  %.4.i.i437.i.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i438.i.i.i = icmp eq i64 %.4.i.i437.i.i.i, 1
  br i1 %.10.i438.i.i.i, label %.3.endif.if.i439.i.i.i, label %.3.endif.i442.i.i.i, !prof !14

.3.endif.if.i439.i.i.i:                           ; preds = %.3.endif.i436.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i.i.i) #3, !noalias !52
  br label %.3.endif.i442.i.i.i

.3.endif.i442.i.i.i:                              ; preds = %.3.endif.if.i439.i.i.i, %.3.endif.i436.i.i.i
  fence release
  %.4.i.i443.i.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i444.i.i.i = icmp eq i64 %.4.i.i443.i.i.i, 1
  br i1 %.10.i444.i.i.i, label %.3.endif.if.i445.i.i.i, label %NRT_decref.exit446.i.i.i, !prof !14

.3.endif.if.i445.i.i.i:                           ; preds = %.3.endif.i442.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i.i.i) #3, !noalias !52
  br label %NRT_decref.exit446.i.i.i

NRT_decref.exit446.i.i.i:                         ; preds = %.3.endif.if.i445.i.i.i, %.3.endif.i442.i.i.i, %NRT_decref.exit434.i.i.i
  %.195.neg.i.i.i = shl nsw i64 -1, %.598.i.i
  %8 = mul i64 %.195.neg.i.i.i, 72340172838076673
  %9 = add i64 %8, 72340172838076672
  %.282458.not.i.i.i = icmp eq i64 %.60.i, 0
  br i1 %.282458.not.i.i.i, label %B1326.i.i.i, label %B502.i.i.i.outer

_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B1374.i.i.i, %NRT_decref.exit368.i.i.i
  %.630.0.i.i = phi i64 [ %word.9.2.i.i.i, %NRT_decref.exit368.i.i.i ], [ %.833.i.i.i, %B1374.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.86.i.i.i), !noalias !41
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !41
  %.952.not985.i.i = icmp sgt i64 %.286.i.i, 0
  br i1 %.952.not985.i.i, label %.922.endif.preheader.i.i, label %.922.if.i.i, !prof !53

B0.endif.else.endif.if.i.i:                       ; preds = %B0.endif.i.i
  br label %B0.endif.else.endif.endif.endif.i.i

B0.endif.else.endif.endif.endif.i.i:              ; preds = %B0.endif.else.endif.if.i.i, %B0.endif.i.i
  %.398.sroa.0.3.i.i = phi i64 [ %.320.i, %B0.endif.else.endif.if.i.i ], [ 0, %B0.endif.i.i ]
  %10 = getelementptr i8, ptr %.327.i, i64 %.320.i
  %.519.i.i = getelementptr i8, ptr %10, i64 %.398.sroa.0.3.i.i
  %.598.i.i = load i64, ptr %.210.i, align 8, !noalias !41
  %.627.i.i = getelementptr i8, ptr %.210.i, i64 8
  %.628.i.i = load i64, ptr %.627.i.i, align 8, !noalias !41
  call void @llvm.lifetime.start.p0(ptr nonnull %.86.i.i.i), !noalias !41
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !41
  %.fca.0.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.86.i.i.i, i64 32
  %.fca.1.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.86.i.i.i, i64 56
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !52
  %.41.i.i.i.i = icmp eq i64 %.598.i.i, 64
  br i1 %.41.i.i.i.i, label %B106.i.i.i.i, label %B220.i.i.i.i

.922.endif.preheader.i.i:                         ; preds = %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.319.i.i, i8 0, i64 %.286.i.i, i1 false), !noalias !41
  br label %.922.if.i.i

.922.if.i.i:                                      ; preds = %.922.endif.preheader.i.i, %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i
  %.1090987.not.i.i = icmp slt i64 %.96.i, 1
  br i1 %.1090987.not.i.i, label %B18370.i.i, label %B18330.if.i.i

B18330.if.i.i:                                    ; preds = %.922.if.i.i, %B18330.if.i.i
  %.1034.0988.i.i = phi i64 [ %.1103.i.i, %B18330.if.i.i ], [ 0, %.922.if.i.i ]
  %.1103.i.i = add nuw nsw i64 %.1034.0988.i.i, 1
  %11 = getelementptr i8, ptr %.519.i.i, i64 %.1034.0988.i.i
  %.1157.i.i = load i8, ptr %11, align 1, !noalias !41
  %12 = getelementptr i32, ptr %.102.i, i64 %.1034.0988.i.i
  %.1187.i.i = load i32, ptr %12, align 4, !noalias !41
  %.1189.i.i = sext i32 %.1187.i.i to i64
  %.1202.i.i = icmp slt i32 %.1187.i.i, 0
  %.1203.i.i = select i1 %.1202.i.i, i64 %.295.i.i, i64 0
  %13 = getelementptr i8, ptr %.319.i.i, i64 %.1203.i.i
  %.1217.i.i = getelementptr i8, ptr %13, i64 %.1189.i.i
  store i8 %.1157.i.i, ptr %.1217.i.i, align 1, !noalias !41
  %exitcond.not.i.i = icmp eq i64 %.96.i, %.1103.i.i
  br i1 %exitcond.not.i.i, label %B18370.i.i, label %B18330.if.i.i

B18370.else.if.i.i:                               ; preds = %B18370.i.i
  br label %B18370.else.endif.i.i

B18370.else.endif.i.i:                            ; preds = %B18370.else.if.i.i, %B18370.i.i
  %.1346.sroa.0.1.i.i = phi i64 [ 0, %B18370.else.if.i.i ], [ %.1358.i.i, %B18370.i.i ]
  %.1366.not.i.i = icmp slt i64 %.1358.i.i, %.295.i.i
  br i1 %.1366.not.i.i, label %B18370.else.endif.endif.endif.if.i.i, label %B18370.else.endif.if.i.i, !prof !45

B18370.else.endif.if.i.i:                         ; preds = %B18370.else.endif.i.i
  br label %B18370.else.endif.endif.endif.if.i.i

B18370.else.endif.endif.endif.if.i.i:             ; preds = %B18370.else.endif.if.i.i, %B18370.else.endif.i.i
  %.1346.sroa.0.3.i.i = phi i64 [ %.295.i.i, %B18370.else.endif.if.i.i ], [ %.1346.sroa.0.1.i.i, %B18370.else.endif.i.i ]
  %.1459.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1346.sroa.0.3.i.i
  %.1528.i.i = icmp slt i64 %.630.0.i.i, 0
  %.1529.i.i = select i1 %.1528.i.i, i64 %.360.i, i64 0
  %.1530.i.i = add i64 %.1529.i.i, %.630.0.i.i
  %.1533.i.i = icmp slt i64 %.1530.i.i, 0
  br i1 %.1533.i.i, label %B18370.endif.else.if.i.i, label %B18370.endif.else.endif.i.i, !prof !14

B18370.endif.else.if.i.i:                         ; preds = %B18370.else.endif.endif.endif.if.i.i
  br label %B18370.endif.else.endif.i.i

B18370.endif.else.endif.i.i:                      ; preds = %B18370.endif.else.if.i.i, %B18370.else.endif.endif.endif.if.i.i
  %.1518.sroa.0.1.i.i = phi i64 [ 0, %B18370.endif.else.if.i.i ], [ %.1530.i.i, %B18370.else.endif.endif.endif.if.i.i ]
  %.1538.not.i.i = icmp slt i64 %.1530.i.i, %.360.i
  br i1 %.1538.not.i.i, label %B18370.endif.else.endif.endif.endif.if.i.i, label %B18370.endif.else.endif.if.i.i, !prof !45

B18370.endif.else.endif.if.i.i:                   ; preds = %B18370.endif.else.endif.i.i
  br label %B18370.endif.else.endif.endif.endif.if.i.i

B18370.endif.else.endif.endif.endif.if.i.i:       ; preds = %B18370.endif.else.endif.if.i.i, %B18370.endif.else.endif.i.i
  %.1518.sroa.0.3.i.i = phi i64 [ %.360.i, %B18370.endif.else.endif.if.i.i ], [ %.1518.sroa.0.1.i.i, %B18370.endif.else.endif.i.i ]
  %.1631.i.i = getelementptr i32, ptr %.366.i, i64 %.1518.sroa.0.3.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.86.i634.i.i), !noalias !41
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i637.i.i), !noalias !41
  %.fca.0.4.gep.i635.i.i = getelementptr inbounds nuw i8, ptr %.86.i634.i.i, i64 32
  %.fca.1.0.gep.i636.i.i = getelementptr inbounds nuw i8, ptr %.86.i634.i.i, i64 56
  store ptr null, ptr %excinfo.2.i637.i.i, align 8, !noalias !54
  %.41.i.i656.i.i = icmp eq i64 %.1269.i.i, 64
  br i1 %.41.i.i656.i.i, label %B106.i.i857.i.i, label %B220.i.i657.i.i

B106.i.i857.i.i:                                  ; preds = %B18370.endif.else.endif.endif.endif.if.i.i
  %.133244.not.i.i858.i.i = icmp slt i64 %.168.i, 1
  br i1 %.133244.not.i.i858.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B146.if.i.i859.i.i

B220.i.i657.i.i:                                  ; preds = %B18370.endif.else.endif.endif.endif.if.i.i
  %.255.i.i658.i.i = shl nuw i64 1, %.1269.i.i
  %notmask.i.i659.i.i = shl nsw i64 -1, %.1299.i.i
  %.258.i.i660.i.i = xor i64 %notmask.i.i659.i.i, -1
  %.354241.not.i.i661.i.i = icmp slt i64 %.168.i, 1
  br i1 %.354241.not.i.i661.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B356.if.i.i662.i.i

B694.i.i668.i.i:                                  ; preds = %B356.if.i.i662.i.i
  %.431.i.i669.i.i = lshr i64 %.426.i.i666.i.i, 1
  %.432.i.i670.i.i = xor i64 %.431.i.i669.i.i, -1
  %.434.i.i671.i.i = and i64 %.432.i.i670.i.i, %.426.i.i666.i.i
  %.435.i.i672.i.i = uitofp nneg i64 %.434.i.i671.i.i to double
  %14 = bitcast double %.435.i.i672.i.i to i64
  %.460.i.i673.i.i = lshr i64 %14, 52
  %.461.i.i674.i.i = add nsw i64 %.460.i.i673.i.i, -1023
  %.471.i.i675.i.i = sub i64 %.461.i.i674.i.i, %.1269.i.i
  %.473.i.i676.i.i = shl i64 %.471.i.i675.i.i, %.1299.i.i
  %.475.i.i677.i.i = add i64 %.473.i.i676.i.i, %.255.i.i658.i.i
  %.463.i.i678.i.i = sub i64 %.461.i.i674.i.i, %.1299.i.i
  %.465.i.i679.i.i = and i64 %.463.i.i678.i.i, 63
  %.467.i.i680.i.i = lshr i64 %.426.i.i666.i.i, %.465.i.i679.i.i
  %.469.i.i681.i.i = and i64 %.467.i.i680.i.i, %.258.i.i660.i.i
  %.476.i.i682.i.i = add i64 %.475.i.i677.i.i, %.469.i.i681.i.i
  br label %B696.i.i683.i.i

B696.i.i683.i.i:                                  ; preds = %B356.if.i.i662.i.i, %B694.i.i668.i.i
  %"$phi696.1.2.1.i.i684.i.i" = phi i64 [ %.476.i.i682.i.i, %B694.i.i668.i.i ], [ %.426.i.i666.i.i, %B356.if.i.i662.i.i ]
  %15 = getelementptr i8, ptr %.1459.i.i, i64 %.298.0242.i.i663.i.i
  %.532.i.i685.i.i = trunc i64 %"$phi696.1.2.1.i.i684.i.i" to i8
  store i8 %.532.i.i685.i.i, ptr %15, align 1, !noalias !58
  %exitcond.not.i.i686.i.i = icmp eq i64 %.168.i, %.367.i.i664.i.i
  br i1 %exitcond.not.i.i686.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B356.if.i.i662.i.i

B146.if.i.i859.i.i:                               ; preds = %B106.i.i857.i.i, %B146.if.i.i859.i.i
  %.75.0246.i.i860.i.i = phi i64 [ %.146.i.i861.i.i, %B146.if.i.i859.i.i ], [ 0, %B106.i.i857.i.i ]
  %.146.i.i861.i.i = add nuw nsw i64 %.75.0246.i.i860.i.i, 1
  %16 = getelementptr i32, ptr %.174.i, i64 %.75.0246.i.i860.i.i
  %.200.i.i862.i.i = load i32, ptr %16, align 4, !noalias !58
  %.201.i.i863.i.i = zext i32 %.200.i.i862.i.i to i64
  %.203.i.i864.i.i = lshr i64 %.201.i.i863.i.i, %.1299.i.i
  %17 = getelementptr i8, ptr %.1459.i.i, i64 %.75.0246.i.i860.i.i
  %.233.i.i865.i.i = trunc i64 %.203.i.i864.i.i to i8
  store i8 %.233.i.i865.i.i, ptr %17, align 1, !noalias !58
  %exitcond247.not.i.i866.i.i = icmp eq i64 %.168.i, %.146.i.i861.i.i
  br i1 %exitcond247.not.i.i866.i.i, label %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i, label %B146.if.i.i859.i.i

B356.if.i.i662.i.i:                               ; preds = %B220.i.i657.i.i, %B696.i.i683.i.i
  %.298.0242.i.i663.i.i = phi i64 [ %.367.i.i664.i.i, %B696.i.i683.i.i ], [ 0, %B220.i.i657.i.i ]
  %.367.i.i664.i.i = add nuw nsw i64 %.298.0242.i.i663.i.i, 1
  %18 = getelementptr i32, ptr %.174.i, i64 %.298.0242.i.i663.i.i
  %.425.i.i665.i.i = load i32, ptr %18, align 4, !noalias !58
  %.426.i.i666.i.i = zext i32 %.425.i.i665.i.i to i64
  %.482.i.i667.i.i = icmp ugt i64 %.255.i.i658.i.i, %.426.i.i666.i.i
  br i1 %.482.i.i667.i.i, label %B696.i.i683.i.i, label %B694.i.i668.i.i

_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i: ; preds = %B696.i.i683.i.i, %B146.if.i.i859.i.i, %B220.i.i657.i.i, %B106.i.i857.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %.86.i634.i.i, i8 0, i64 112, i1 false), !noalias !54
  %.90.i695.i.i = call fastcc i32 @_ZN14sparse_kernels5words11token_tableB4v391B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dExx(ptr %.86.i634.i.i, ptr %excinfo.2.i637.i.i, i64 %.1269.i.i, i64 %.1299.i.i), !noalias !54
  %.92.not.i696.i.i = icmp eq i32 %.90.i695.i.i, 0
  %.100.fca.0.0.load.i697.i.i = load ptr, ptr %.86.i634.i.i, align 8, !noalias !54
  %.100.fca.0.4.load.i698.i.i = load ptr, ptr %.fca.0.4.gep.i635.i.i, align 8, !noalias !54
  br i1 %.92.not.i696.i.i, label %B0.endif.endif.i702.i.i, label %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i, !prof !45

B488.loopexit.i846.i.i:                           ; preds = %B524.i767.i.i
  %.282.i847.i.i = icmp ult i64 %.299.i764.i.i, %.168.i
  br i1 %.282.i847.i.i, label %B502.i759.i.i, label %B1326.i781.i.i.loopexit

B502.i759.i.i:                                    ; preds = %B502.i759.i.i.outer, %B488.loopexit.i846.i.i
  %i.4.1.i760.i.i = phi i64 [ %.299.i764.i.i, %B488.loopexit.i846.i.i ], [ %i.4.1.i760.i.i.ph, %B502.i759.i.i.outer ]
  %.299.i764.i.i = add i64 %i.4.1.i760.i.i, 8
  %.301.not.i765.i.i = icmp ugt i64 %.299.i764.i.i, %.168.i
  %or.cond.i766.i.i = select i1 %.182.i724.i.i, i1 true, i1 %.301.not.i765.i.i
  br i1 %or.cond.i766.i.i, label %B618.i772.i.i, label %B524.i767.i.i

B524.i767.i.i:                                    ; preds = %B502.i759.i.i
  %.311.i768.i.i = getelementptr i8, ptr %.1459.i.i, i64 %i.4.1.i760.i.i
  %.313.i769.i.i = load i64, ptr %.311.i768.i.i, align 1, !noalias !54
  %.315.i770.i.i = and i64 %.313.i769.i.i, %22
  %.316.i771.i.i = icmp eq i64 %.315.i770.i.i, 0
  br i1 %.316.i771.i.i, label %B488.loopexit.i846.i.i, label %B618.i772.i.i

B618.i772.i.i:                                    ; preds = %B524.i767.i.i, %B502.i759.i.i
  %.13.i.i773.i.i = tail call i64 @llvm.umin.i64(i64 %.168.i, i64 %.299.i764.i.i)
  %.416.i774.i.i = icmp ult i64 %i.4.1.i760.i.i, %.13.i.i773.i.i
  br i1 %.416.i774.i.i, label %B670.i817.i.i, label %B1312.i775.i.i

B670.i817.i.i:                                    ; preds = %B618.i772.i.i, %B670.i817.i.i
  %i.6.2.i818.i.i = phi i64 [ %.694.i844.i.i, %B670.i817.i.i ], [ %i.4.1.i760.i.i, %B618.i772.i.i ]
  %held.5.2.i819.i.i = phi i64 [ %.683.i842.i.i, %B670.i817.i.i ], [ %held.6.1.i761.i.i.ph, %B618.i772.i.i ]
  %filled.3.2.i820.i.i = phi i64 [ %.688.i843.i.i, %B670.i817.i.i ], [ %filled.4.1.i762.i.i.ph, %B618.i772.i.i ]
  %word.4.2.i821.i.i = phi i64 [ %.675.i840.i.i, %B670.i817.i.i ], [ %word.5.1.i763.i.i.ph, %B618.i772.i.i ]
  %.529.i822.i.i = getelementptr i32, ptr %.174.i, i64 %i.6.2.i818.i.i
  %.530.i823.i.i = load i32, ptr %.529.i822.i.i, align 4, !noalias !54
  %.531.i824.i.i = zext i32 %.530.i823.i.i to i64
  %.465.i825.i.i = getelementptr i8, ptr %.1459.i.i, i64 %i.6.2.i818.i.i
  %.466.i826.i.i = load i8, ptr %.465.i825.i.i, align 1, !noalias !54
  %.468.i827.i.i = zext i8 %.466.i826.i.i to i64
  %.493.i828.i.i = getelementptr i8, ptr %.100.fca.0.4.load.i698.i.i, i64 %.468.i827.i.i
  %.494.i829.i.i = load i8, ptr %.493.i828.i.i, align 1, !noalias !54
  %.495.i830.i.i = zext i8 %.494.i829.i.i to i64
  %notmask.i831.i.i = shl nsw i64 -1, %.495.i830.i.i
  %.534.i832.i.i = xor i64 %notmask.i831.i.i, -1
  %.535.i833.i.i = and i64 %.534.i832.i.i, %.531.i824.i.i
  %.632.i834.i.i = shl nuw nsw i64 %.535.i833.i.i, %filled.3.2.i820.i.i
  %.636.i835.i.i = or i64 %.632.i834.i.i, %held.5.2.i819.i.i
  %.641.i836.i.i = add nuw nsw i64 %filled.3.2.i820.i.i, %.495.i830.i.i
  %.644.i837.i.i = trunc i64 %.636.i835.i.i to i32
  %.671.i838.i.i = getelementptr i32, ptr %.1631.i.i, i64 %word.4.2.i821.i.i
  store i32 %.644.i837.i.i, ptr %.671.i838.i.i, align 4, !noalias !54
  %.673.i839.i.i = lshr i64 %.641.i836.i.i, 5
  %.675.i840.i.i = add i64 %.673.i839.i.i, %word.4.2.i821.i.i
  %.682.i841.i.i = and i64 %.641.i836.i.i, -32
  %.683.i842.i.i = lshr i64 %.636.i835.i.i, %.682.i841.i.i
  %.688.i843.i.i = and i64 %.641.i836.i.i, 31
  %.694.i844.i.i = add nuw i64 %i.6.2.i818.i.i, 1
  %exitcond.not.i845.i.i = icmp eq i64 %.694.i844.i.i, %.13.i.i773.i.i
  br i1 %exitcond.not.i845.i.i, label %B1312.i775.i.i, label %B670.i817.i.i

B1312.i775.i.i:                                   ; preds = %B670.i817.i.i, %B618.i772.i.i
  %i.5.3.i776.i.i = phi i64 [ %i.4.1.i760.i.i, %B618.i772.i.i ], [ %.13.i.i773.i.i, %B670.i817.i.i ]
  %held.8.3.i777.i.i = phi i64 [ %held.6.1.i761.i.i.ph, %B618.i772.i.i ], [ %.683.i842.i.i, %B670.i817.i.i ]
  %filled.6.3.i778.i.i = phi i64 [ %filled.4.1.i762.i.i.ph, %B618.i772.i.i ], [ %.688.i843.i.i, %B670.i817.i.i ]
  %word.7.3.i779.i.i = phi i64 [ %word.5.1.i763.i.i.ph, %B618.i772.i.i ], [ %.675.i840.i.i, %B670.i817.i.i ]
  %.746.i780.i.i = icmp ult i64 %i.5.3.i776.i.i, %.168.i
  br i1 %.746.i780.i.i, label %B502.i759.i.i.outer, label %B1326.i781.i.i.loopexit

B502.i759.i.i.outer:                              ; preds = %NRT_decref.exit446.i751.i.i, %B1312.i775.i.i
  %i.4.1.i760.i.i.ph = phi i64 [ %i.5.3.i776.i.i, %B1312.i775.i.i ], [ 0, %NRT_decref.exit446.i751.i.i ]
  %held.6.1.i761.i.i.ph = phi i64 [ %held.8.3.i777.i.i, %B1312.i775.i.i ], [ 0, %NRT_decref.exit446.i751.i.i ]
  %filled.4.1.i762.i.i.ph = phi i64 [ %filled.6.3.i778.i.i, %B1312.i775.i.i ], [ 0, %NRT_decref.exit446.i751.i.i ]
  %word.5.1.i763.i.i.ph = phi i64 [ %word.7.3.i779.i.i, %B1312.i775.i.i ], [ 0, %NRT_decref.exit446.i751.i.i ]
  br label %B502.i759.i.i

B1326.i781.i.i.loopexit:                          ; preds = %B1312.i775.i.i, %B488.loopexit.i846.i.i
  %held.10.2.i782.i.i.ph = phi i64 [ %held.6.1.i761.i.i.ph, %B488.loopexit.i846.i.i ], [ %held.8.3.i777.i.i, %B1312.i775.i.i ]
  %filled.7.2.i783.i.i.ph = phi i64 [ %filled.4.1.i762.i.i.ph, %B488.loopexit.i846.i.i ], [ %filled.6.3.i778.i.i, %B1312.i775.i.i ]
  %word.9.2.i784.i.i.ph = phi i64 [ %word.5.1.i763.i.i.ph, %B488.loopexit.i846.i.i ], [ %word.7.3.i779.i.i, %B1312.i775.i.i ]
  %19 = icmp eq i64 %filled.7.2.i783.i.i.ph, 0
  %20 = trunc i64 %held.10.2.i782.i.i.ph to i32
  br label %B1326.i781.i.i

B1326.i781.i.i:                                   ; preds = %B1326.i781.i.i.loopexit, %NRT_decref.exit446.i751.i.i
  %held.10.2.i782.i.i = phi i32 [ 0, %NRT_decref.exit446.i751.i.i ], [ %20, %B1326.i781.i.i.loopexit ]
  %filled.7.2.i783.i.i = phi i1 [ true, %NRT_decref.exit446.i751.i.i ], [ %19, %B1326.i781.i.i.loopexit ]
  %word.9.2.i784.i.i = phi i64 [ 0, %NRT_decref.exit446.i751.i.i ], [ %word.9.2.i784.i.i.ph, %B1326.i781.i.i.loopexit ]
  br i1 %.4.i381.i704.i.i, label %NRT_decref.exit368.i796.i.i, label %.3.endif.i364.i793.i.i, !prof !14

.3.endif.i364.i793.i.i:                           ; preds = %B1326.i781.i.i
  fence release
  %.4.i.i365.i794.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i366.i795.i.i = icmp eq i64 %.4.i.i365.i794.i.i, 1
  br i1 %.10.i366.i795.i.i, label %.3.endif.if.i367.i814.i.i, label %NRT_decref.exit368.i796.i.i, !prof !14

.3.endif.if.i367.i814.i.i:                        ; preds = %.3.endif.i364.i793.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i697.i.i) #3, !noalias !54
  br label %NRT_decref.exit368.i796.i.i

NRT_decref.exit368.i796.i.i:                      ; preds = %.3.endif.if.i367.i814.i.i, %.3.endif.i364.i793.i.i, %B1326.i781.i.i
  br i1 %filled.7.2.i783.i.i, label %B18370.endif.endif.endif.i.i, label %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i

_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i: ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.86.i634.i.i), !noalias !41
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i637.i.i), !noalias !41
  br label %_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit.thread

B0.endif.endif.i702.i.i:                          ; preds = %_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE.exit.i.i.i
  %.100.fca.1.0.load.i703.i.i = load ptr, ptr %.fca.1.0.gep.i636.i.i, align 8, !noalias !54
  %.4.i381.i704.i.i = icmp eq ptr %.100.fca.0.0.load.i697.i.i, null
  br i1 %.4.i381.i704.i.i, label %NRT_incref.exit384.i707.i.i, label %.3.endif.i382.i705.i.i, !prof !14

.3.endif.i382.i705.i.i:                           ; preds = %B0.endif.endif.i702.i.i
  %.4.i.i383.i706.i.i = atomicrmw add ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit384.i707.i.i

NRT_incref.exit384.i707.i.i:                      ; preds = %.3.endif.i382.i705.i.i, %B0.endif.endif.i702.i.i
  %.4.i385.i708.i.i = icmp eq ptr %.100.fca.1.0.load.i703.i.i, null
  br i1 %.4.i385.i708.i.i, label %NRT_incref.exit388.i711.i.i, label %.3.endif.i386.i709.i.i, !prof !14

.3.endif.i386.i709.i.i:                           ; preds = %NRT_incref.exit384.i707.i.i
  %.4.i.i387.i710.i.i = atomicrmw add ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit388.i711.i.i

NRT_incref.exit388.i711.i.i:                      ; preds = %.3.endif.i386.i709.i.i, %NRT_incref.exit384.i707.i.i
  br i1 %.4.i381.i704.i.i, label %NRT_incref.exit392.i714.i.i, label %.3.endif.i390.i712.i.i, !prof !14

.3.endif.i390.i712.i.i:                           ; preds = %NRT_incref.exit388.i711.i.i
  %.4.i.i391.i713.i.i = atomicrmw add ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit392.i714.i.i

NRT_incref.exit392.i714.i.i:                      ; preds = %.3.endif.i390.i712.i.i, %NRT_incref.exit388.i711.i.i
  br i1 %.4.i385.i708.i.i, label %NRT_incref.exit396.i717.i.i, label %.3.endif.i394.i715.i.i, !prof !14

.3.endif.i394.i715.i.i:                           ; preds = %NRT_incref.exit392.i714.i.i
  %.4.i.i395.i716.i.i = atomicrmw add ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit396.i717.i.i

NRT_incref.exit396.i717.i.i:                      ; preds = %.3.endif.i394.i715.i.i, %NRT_incref.exit392.i714.i.i
  br i1 %.4.i381.i704.i.i, label %NRT_incref.exit400.i720.i.i, label %.3.endif.i398.i718.i.i, !prof !14

.3.endif.i398.i718.i.i:                           ; preds = %NRT_incref.exit396.i717.i.i
  %.4.i.i399.i719.i.i = atomicrmw add ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit400.i720.i.i

NRT_incref.exit400.i720.i.i:                      ; preds = %.3.endif.i398.i718.i.i, %NRT_incref.exit396.i717.i.i
  br i1 %.4.i385.i708.i.i, label %NRT_incref.exit404.i723.i.i, label %.3.endif.i402.i721.i.i, !prof !14

.3.endif.i402.i721.i.i:                           ; preds = %NRT_incref.exit400.i720.i.i
  %.4.i.i403.i722.i.i = atomicrmw add ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  br label %NRT_incref.exit404.i723.i.i

NRT_incref.exit404.i723.i.i:                      ; preds = %.3.endif.i402.i721.i.i, %NRT_incref.exit400.i720.i.i
  %.182.i724.i.i = icmp sgt i64 %.1269.i.i, 63
  br i1 %.4.i381.i704.i.i, label %NRT_decref.exit410.i728.i.i, label %.3.endif.i406.i725.i.i, !prof !14

.3.endif.i406.i725.i.i:                           ; preds = %NRT_incref.exit404.i723.i.i
  fence release
  %.4.i.i407.i726.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i408.i727.i.i = icmp eq i64 %.4.i.i407.i726.i.i, 1
  br i1 %.10.i408.i727.i.i, label %.3.endif.if.i409.i854.i.i, label %NRT_decref.exit410.i728.i.i, !prof !14

.3.endif.if.i409.i854.i.i:                        ; preds = %.3.endif.i406.i725.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i697.i.i) #3, !noalias !54
  br label %NRT_decref.exit410.i728.i.i

NRT_decref.exit410.i728.i.i:                      ; preds = %.3.endif.if.i409.i854.i.i, %.3.endif.i406.i725.i.i, %NRT_incref.exit404.i723.i.i
  br i1 %.4.i385.i708.i.i, label %NRT_decref.exit416.i732.i.i, label %.3.endif.i412.i729.i.i, !prof !14

.3.endif.i412.i729.i.i:                           ; preds = %NRT_decref.exit410.i728.i.i
  fence release
  %.4.i.i413.i730.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i414.i731.i.i = icmp eq i64 %.4.i.i413.i730.i.i, 1
  br i1 %.10.i414.i731.i.i, label %.3.endif.if.i415.i853.i.i, label %NRT_decref.exit416.i732.i.i, !prof !14

.3.endif.if.i415.i853.i.i:                        ; preds = %.3.endif.i412.i729.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i703.i.i) #3, !noalias !54
  br label %NRT_decref.exit416.i732.i.i

NRT_decref.exit416.i732.i.i:                      ; preds = %.3.endif.if.i415.i853.i.i, %.3.endif.i412.i729.i.i, %NRT_decref.exit410.i728.i.i
  br i1 %.4.i381.i704.i.i, label %NRT_decref.exit422.i736.i.i, label %.3.endif.i418.i733.i.i, !prof !14

.3.endif.i418.i733.i.i:                           ; preds = %NRT_decref.exit416.i732.i.i
  fence release
  %.4.i.i419.i734.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i420.i735.i.i = icmp eq i64 %.4.i.i419.i734.i.i, 1
  br i1 %.10.i420.i735.i.i, label %.3.endif.if.i421.i852.i.i, label %NRT_decref.exit422.i736.i.i, !prof !14

.3.endif.if.i421.i852.i.i:                        ; preds = %.3.endif.i418.i733.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i697.i.i) #3, !noalias !54
  br label %NRT_decref.exit422.i736.i.i

NRT_decref.exit422.i736.i.i:                      ; preds = %.3.endif.if.i421.i852.i.i, %.3.endif.i418.i733.i.i, %NRT_decref.exit416.i732.i.i
  br i1 %.4.i385.i708.i.i, label %NRT_decref.exit428.i740.i.i, label %.3.endif.i424.i737.i.i, !prof !14

.3.endif.i424.i737.i.i:                           ; preds = %NRT_decref.exit422.i736.i.i
  fence release
  %.4.i.i425.i738.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i426.i739.i.i = icmp eq i64 %.4.i.i425.i738.i.i, 1
  br i1 %.10.i426.i739.i.i, label %.3.endif.if.i427.i851.i.i, label %NRT_decref.exit428.i740.i.i, !prof !14

.3.endif.if.i427.i851.i.i:                        ; preds = %.3.endif.i424.i737.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i703.i.i) #3, !noalias !54
  br label %NRT_decref.exit428.i740.i.i

NRT_decref.exit428.i740.i.i:                      ; preds = %.3.endif.if.i427.i851.i.i, %.3.endif.i424.i737.i.i, %NRT_decref.exit422.i736.i.i
  br i1 %.4.i381.i704.i.i, label %NRT_decref.exit434.i744.i.i, label %.3.endif.i430.i741.i.i, !prof !14

.3.endif.i430.i741.i.i:                           ; preds = %NRT_decref.exit428.i740.i.i
  fence release
  %.4.i.i431.i742.i.i = atomicrmw sub ptr %.100.fca.0.0.load.i697.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i432.i743.i.i = icmp eq i64 %.4.i.i431.i742.i.i, 1
  br i1 %.10.i432.i743.i.i, label %.3.endif.if.i433.i850.i.i, label %NRT_decref.exit434.i744.i.i, !prof !14

.3.endif.if.i433.i850.i.i:                        ; preds = %.3.endif.i430.i741.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.0.0.load.i697.i.i) #3, !noalias !54
  br label %NRT_decref.exit434.i744.i.i

NRT_decref.exit434.i744.i.i:                      ; preds = %.3.endif.if.i433.i850.i.i, %.3.endif.i430.i741.i.i, %NRT_decref.exit428.i740.i.i
  br i1 %.4.i385.i708.i.i, label %NRT_decref.exit446.i751.i.i, label %.3.endif.i436.i745.i.i, !prof !14

.3.endif.i436.i745.i.i:                           ; preds = %NRT_decref.exit434.i744.i.i
  fence release
  %.4.i.i437.i746.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i438.i747.i.i = icmp eq i64 %.4.i.i437.i746.i.i, 1
  br i1 %.10.i438.i747.i.i, label %.3.endif.if.i439.i849.i.i, label %.3.endif.i442.i748.i.i, !prof !14

.3.endif.if.i439.i849.i.i:                        ; preds = %.3.endif.i436.i745.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i703.i.i) #3, !noalias !54
  br label %.3.endif.i442.i748.i.i

.3.endif.i442.i748.i.i:                           ; preds = %.3.endif.if.i439.i849.i.i, %.3.endif.i436.i745.i.i
  fence release
  %.4.i.i443.i749.i.i = atomicrmw sub ptr %.100.fca.1.0.load.i703.i.i, i64 1 monotonic, align 8, !noalias !54
  %.10.i444.i750.i.i = icmp eq i64 %.4.i.i443.i749.i.i, 1
  br i1 %.10.i444.i750.i.i, label %.3.endif.if.i445.i848.i.i, label %NRT_decref.exit446.i751.i.i, !prof !14

.3.endif.if.i445.i848.i.i:                        ; preds = %.3.endif.i442.i748.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.100.fca.1.0.load.i703.i.i) #3, !noalias !54
  br label %NRT_decref.exit446.i751.i.i

NRT_decref.exit446.i751.i.i:                      ; preds = %.3.endif.if.i445.i848.i.i, %.3.endif.i442.i748.i.i, %NRT_decref.exit434.i744.i.i
  %.195.neg.i752.i.i = shl nsw i64 -1, %.1269.i.i
  %21 = mul i64 %.195.neg.i752.i.i, 72340172838076673
  %22 = add i64 %21, 72340172838076672
  %.282458.not.i753.i.i = icmp eq i64 %.168.i, 0
  br i1 %.282458.not.i753.i.i, label %B1326.i781.i.i, label %B502.i759.i.i.outer

_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i: ; preds = %NRT_decref.exit368.i796.i.i
  %.825.i800.i.i = getelementptr i32, ptr %.1631.i.i, i64 %word.9.2.i784.i.i
  store i32 %held.10.2.i782.i.i, ptr %.825.i800.i.i, align 4, !noalias !54
  %.833.i805.i.i = add i64 %word.9.2.i784.i.i, 1
  br label %B18370.endif.endif.endif.i.i

B18370.endif.endif.endif.i.i:                     ; preds = %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i, %NRT_decref.exit368.i796.i.i
  %.1669.0951967.i.i = phi i64 [ %.833.i805.i.i, %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.i ], [ %word.9.2.i784.i.i, %NRT_decref.exit368.i796.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.86.i634.i.i), !noalias !41
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i637.i.i), !noalias !41
  %piece.i.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 192), !noalias !61
  %none.i.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit.thread, label %.3.endif.i24.i.i.i.i.i

.3.endif.i24.i.i.i.i.i:                           ; preds = %B18370.endif.endif.endif.i.i
  %address.i.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %23, i8 0, i64 32, i1 false), !noalias !61
  store i64 1, ptr %piece.i.i.i.i.i.i.i.i, align 4, !noalias !61
  store ptr %data.i.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i.i, align 8, !noalias !61
  %.4.i.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !77
  fence release
  %.4.i.i25.i.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !77
  %.10.i.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i.i, label %NRT_incref.exit152.i.i.i.i, !prof !14

.3.endif.if.i.i.i.i.i.i:                          ; preds = %.3.endif.i24.i.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !77
  br label %NRT_incref.exit152.i.i.i.i

.3.endif.i141.i.i.i.i:                            ; preds = %B118.if.i.i.i.i
  %.4.i.i.i.i905.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !78
  fence release
  %.4.i.i142.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !78
  %.10.i.i.i906.i.i = icmp eq i64 %.4.i.i142.i.i.i.i, 1
  br i1 %.10.i.i.i906.i.i, label %.3.endif.if.i.i.i915.i.i, label %.3.endif.i144.i.i.i.i, !prof !14

.3.endif.if.i.i.i915.i.i:                         ; preds = %.3.endif.i141.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !78
  br label %.3.endif.i144.i.i.i.i

.3.endif.i144.i.i.i.i:                            ; preds = %.3.endif.if.i.i.i915.i.i, %.3.endif.i141.i.i.i.i
  fence release
  %.4.i.i145.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !78
  %.10.i146.i.i.i.i = icmp eq i64 %.4.i.i145.i.i.i.i, 1
  br i1 %.10.i146.i.i.i.i, label %.3.endif.if.i147.i.i.i.i, label %B0.endif.i.i.i, !prof !14

.3.endif.if.i147.i.i.i.i:                         ; preds = %.3.endif.i144.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !78
  br label %B0.endif.i.i.i

NRT_incref.exit152.i.i.i.i:                       ; preds = %.3.endif.if.i.i.i.i.i.i, %.3.endif.i24.i.i.i.i.i
  %.4.i.i151.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !78
  br label %B118.if.i.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B118.if.i.i.i.i, %NRT_incref.exit152.i.i.i.i
  %.114.0168.i.i.i.i = phi i64 [ 0, %NRT_incref.exit152.i.i.i.i ], [ %.183.i.i.i.i, %B118.if.i.i.i.i ]
  %.183.i.i.i.i = add nuw nsw i64 %.114.0168.i.i.i.i, 1
  %.222.i.i.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.114.0168.i.i.i.i
  store i64 65536, ptr %.222.i.i.i.i, align 8, !noalias !78
  %exitcond.not.i.i904.i.i = icmp eq i64 %.183.i.i.i.i, 8
  br i1 %exitcond.not.i.i904.i.i, label %.3.endif.i141.i.i.i.i, label %B118.if.i.i.i.i

B368.i.i.i:                                       ; preds = %B0.endif.i.i.i, %B368.i.i.i
  %p.10.0.i.i.i = phi i64 [ %.540.i.i.i, %B368.i.i.i ], [ %.396.i, %B0.endif.i.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.174.i.i.i, %B368.i.i.i ], [ %.286.i.i, %B0.endif.i.i.i ]
  %.174.i.i.i = add i64 %i.3.0.i.i.i, -1
  %.188.i.i.i = and i64 %.174.i.i.i, 7
  %.219.i.i.i = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.188.i.i.i
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !79
  %.258.i.i.i = getelementptr i16, ptr %.138.i, i64 %.174.i.i.i
  %.259.i.i.i = load i16, ptr %.258.i.i.i, align 2, !noalias !79
  %.263.i.i.i = zext i16 %.259.i.i.i to i64
  %.288.i.i.i = getelementptr i8, ptr %.246.i, i64 %.263.i.i.i
  %.289.i.i.i = load i8, ptr %.288.i.i.i, align 1, !noalias !79
  %.293.i.i.i = zext i8 %.289.i.i.i to i64
  %.294.i.i.i = shl nuw nsw i64 %.293.i.i.i, 8
  %.319.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.174.i.i.i
  %.320.i.i.i = load i8, ptr %.319.i.i.i, align 1, !noalias !79
  %.324.i.i.i = zext i8 %.320.i.i.i to i64
  %.325.i.i.i = or disjoint i64 %.294.i.i.i, %.324.i.i.i
  %.381.i.i.i = mul i64 %.325.i.i.i, %.278.i
  %24 = getelementptr i64, ptr %.285.i, i64 %.381.i.i.i
  %.385.i.i.i = getelementptr i8, ptr %24, i64 8
  %.386.i.i.i = load i64, ptr %.385.i.i.i, align 8, !noalias !79
  %.387.i.i.i = lshr i64 %.386.i.i.i, 12
  %.439.i.i.i = and i64 %.386.i.i.i, 4095
  %.441.i.i.i = shl i64 %.387.i.i.i, 20
  %.442.i.i.i = icmp uge i64 %.220.i.i.i, %.441.i.i.i
  %.444.neg.i.i.i = sext i1 %.442.i.i.i to i64
  %.446.i.i.i = trunc i64 %.220.i.i.i to i16
  %25 = getelementptr i16, ptr %.402.i, i64 %p.10.0.i.i.i
  %.472.i.i.i = getelementptr i8, ptr %25, i64 -2
  store i16 %.446.i.i.i, ptr %.472.i.i.i, align 2, !noalias !79
  %.477.i.i.i = select i1 %.442.i.i.i, i64 16, i64 0
  %.478.i.i.i = lshr i64 %.220.i.i.i, %.477.i.i.i
  %.528.i.i.i = load i64, ptr %24, align 8, !noalias !79
  %.534.i907.i.i = mul i64 %.478.i.i.i, %.528.i.i.i
  %.535.i908.i.i = lshr i64 %.534.i907.i.i, 44
  %.536.i.i.i = sub nsw i64 4096, %.387.i.i.i
  %.537.i.i.i = mul i64 %.535.i908.i.i, %.536.i.i.i
  %.538.i.i.i = add i64 %.478.i.i.i, %.439.i.i.i
  %.539.i.i.i = add i64 %.538.i.i.i, %.537.i.i.i
  %.540.i.i.i = add i64 %p.10.0.i.i.i, %.444.neg.i.i.i
  store i64 %.539.i.i.i, ptr %.219.i.i.i, align 8, !noalias !79
  %.606.not.i.i.i = icmp eq i64 %.188.i.i.i, 0
  br i1 %.606.not.i.i.i, label %B536.i.i.i, label %B368.i.i.i

B536.i.i.i:                                       ; preds = %B368.i.i.i, %B0.endif.i.i.i
  %p.12.1.i.i.i = phi i64 [ %.396.i, %B0.endif.i.i.i ], [ %.540.i.i.i, %B368.i.i.i ]
  %i.4.1.i911.i.i = phi i64 [ %.295.i.i, %B0.endif.i.i.i ], [ %.174.i.i.i, %B368.i.i.i ]
  %.657.i.i.i = load i64, ptr %data.i.i.i.i.i.i.i.i, align 64, !noalias !79
  %.692.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 8
  %.693.i.i.i = load i64, ptr %.692.i.i.i, align 8, !noalias !79
  %.728.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 16
  %.729.i.i.i = load i64, ptr %.728.i.i.i, align 16, !noalias !79
  %.764.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 24
  %.765.i.i.i = load i64, ptr %.764.i.i.i, align 8, !noalias !79
  %.800.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 32
  %.801.i.i.i = load i64, ptr %.800.i.i.i, align 32, !noalias !79
  %.836.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 40
  %.837.i.i.i = load i64, ptr %.836.i.i.i, align 8, !noalias !79
  %.872.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 48
  %.873.i.i.i = load i64, ptr %.872.i.i.i, align 16, !noalias !79
  %.908.i.i.i = getelementptr i8, ptr %data.i.i.i.i.i.i.i.i, i64 56
  %.909.i.i.i = load i64, ptr %.908.i.i.i, align 8, !noalias !79
  %.917.not.i.i.i = icmp eq i64 %i.4.1.i911.i.i, 0
  br i1 %.917.not.i.i.i, label %B1718.i.i.i, label %B714.i.i.i

B714.i.i.i:                                       ; preds = %B536.i.i.i, %B714.i.i.i
  %p.11.0.i.i.i = phi i64 [ %.3670.i.i.i, %B714.i.i.i ], [ %p.12.1.i.i.i, %B536.i.i.i ]
  %i.5.0.i.i.i = phi i64 [ %.923.i.i.i, %B714.i.i.i ], [ %i.4.1.i911.i.i, %B536.i.i.i ]
  %s0.2.0.i.i.i = phi i64 [ %.3669.i.i.i, %B714.i.i.i ], [ %.657.i.i.i, %B536.i.i.i ]
  %s1.2.0.i.i.i = phi i64 [ %.3323.i.i.i, %B714.i.i.i ], [ %.693.i.i.i, %B536.i.i.i ]
  %s2.2.0.i.i.i = phi i64 [ %.2977.i.i.i, %B714.i.i.i ], [ %.729.i.i.i, %B536.i.i.i ]
  %s3.2.0.i.i.i = phi i64 [ %.2631.i.i.i, %B714.i.i.i ], [ %.765.i.i.i, %B536.i.i.i ]
  %s4.2.0.i.i.i = phi i64 [ %.2285.i.i.i, %B714.i.i.i ], [ %.801.i.i.i, %B536.i.i.i ]
  %s5.2.0.i.i.i = phi i64 [ %.1939.i.i.i, %B714.i.i.i ], [ %.837.i.i.i, %B536.i.i.i ]
  %s6.2.0.i.i.i = phi i64 [ %.1593.i.i.i, %B714.i.i.i ], [ %.873.i.i.i, %B536.i.i.i ]
  %s7.2.0.i.i.i = phi i64 [ %.1247.i.i.i, %B714.i.i.i ], [ %.909.i.i.i, %B536.i.i.i ]
  %.923.i.i.i = add i64 %i.5.0.i.i.i, -8
  %.928.i.i.i = add i64 %i.5.0.i.i.i, -1
  %.965.i.i.i = getelementptr i16, ptr %.138.i, i64 %.928.i.i.i
  %.966.i.i.i = load i16, ptr %.965.i.i.i, align 2, !noalias !79
  %.970.i.i.i = zext i16 %.966.i.i.i to i64
  %.995.i.i.i = getelementptr i8, ptr %.246.i, i64 %.970.i.i.i
  %.996.i.i.i = load i8, ptr %.995.i.i.i, align 1, !noalias !79
  %.1000.i.i.i = zext i8 %.996.i.i.i to i64
  %.1001.i.i.i = shl nuw nsw i64 %.1000.i.i.i, 8
  %.1026.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.928.i.i.i
  %.1027.i.i.i = load i8, ptr %.1026.i.i.i, align 1, !noalias !79
  %.1031.i.i.i = zext i8 %.1027.i.i.i to i64
  %.1032.i.i.i = or disjoint i64 %.1001.i.i.i, %.1031.i.i.i
  %.1089.i.i.i = mul i64 %.1032.i.i.i, %.278.i
  %26 = getelementptr i64, ptr %.285.i, i64 %.1089.i.i.i
  %.1093.i.i.i = getelementptr i8, ptr %26, i64 8
  %.1094.i.i.i = load i64, ptr %.1093.i.i.i, align 8, !noalias !79
  %.1095.i.i.i = lshr i64 %.1094.i.i.i, 12
  %.1147.i.i.i = and i64 %.1094.i.i.i, 4095
  %.1149.i.i.i = shl i64 %.1095.i.i.i, 20
  %.1150.i.i.i = icmp uge i64 %s7.2.0.i.i.i, %.1149.i.i.i
  %.1152.neg.i.i.i = sext i1 %.1150.i.i.i to i64
  %.1154.i.i.i = trunc i64 %s7.2.0.i.i.i to i16
  %27 = getelementptr i16, ptr %.402.i, i64 %p.11.0.i.i.i
  %.1180.i.i.i = getelementptr i8, ptr %27, i64 -2
  store i16 %.1154.i.i.i, ptr %.1180.i.i.i, align 2, !noalias !79
  %.1185.i.i.i = select i1 %.1150.i.i.i, i64 16, i64 0
  %.1186.i.i.i = lshr i64 %s7.2.0.i.i.i, %.1185.i.i.i
  %.1236.i.i.i = load i64, ptr %26, align 8, !noalias !79
  %.1242.i.i.i = mul i64 %.1186.i.i.i, %.1236.i.i.i
  %.1243.i.i.i = lshr i64 %.1242.i.i.i, 44
  %.1244.i.i.i = sub nsw i64 4096, %.1095.i.i.i
  %.1245.i.i.i = mul i64 %.1243.i.i.i, %.1244.i.i.i
  %.1246.i.i.i = add i64 %.1186.i.i.i, %.1147.i.i.i
  %.1247.i.i.i = add i64 %.1246.i.i.i, %.1245.i.i.i
  %.1248.i.i.i = add i64 %p.11.0.i.i.i, %.1152.neg.i.i.i
  %.1275.i.i.i = add i64 %i.5.0.i.i.i, -2
  %.1312.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1275.i.i.i
  %.1313.i.i.i = load i16, ptr %.1312.i.i.i, align 2, !noalias !79
  %.1317.i.i.i = zext i16 %.1313.i.i.i to i64
  %.1342.i.i.i = getelementptr i8, ptr %.246.i, i64 %.1317.i.i.i
  %.1343.i.i.i = load i8, ptr %.1342.i.i.i, align 1, !noalias !79
  %.1347.i.i.i = zext i8 %.1343.i.i.i to i64
  %.1348.i.i.i = shl nuw nsw i64 %.1347.i.i.i, 8
  %.1373.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1275.i.i.i
  %.1374.i.i.i = load i8, ptr %.1373.i.i.i, align 1, !noalias !79
  %.1378.i.i.i = zext i8 %.1374.i.i.i to i64
  %.1379.i.i.i = or disjoint i64 %.1348.i.i.i, %.1378.i.i.i
  %.1435.i.i.i = mul i64 %.1379.i.i.i, %.278.i
  %28 = getelementptr i64, ptr %.285.i, i64 %.1435.i.i.i
  %.1439.i.i.i = getelementptr i8, ptr %28, i64 8
  %.1440.i.i.i = load i64, ptr %.1439.i.i.i, align 8, !noalias !79
  %.1441.i.i.i = lshr i64 %.1440.i.i.i, 12
  %.1493.i.i.i = and i64 %.1440.i.i.i, 4095
  %.1495.i.i.i = shl i64 %.1441.i.i.i, 20
  %.1496.i.i.i = icmp uge i64 %s6.2.0.i.i.i, %.1495.i.i.i
  %.1498.neg.i.i.i = sext i1 %.1496.i.i.i to i64
  %.1500.i.i.i = trunc i64 %s6.2.0.i.i.i to i16
  %29 = getelementptr i16, ptr %.402.i, i64 %.1248.i.i.i
  %.1526.i.i.i = getelementptr i8, ptr %29, i64 -2
  store i16 %.1500.i.i.i, ptr %.1526.i.i.i, align 2, !noalias !79
  %.1531.i.i.i = select i1 %.1496.i.i.i, i64 16, i64 0
  %.1532.i.i.i = lshr i64 %s6.2.0.i.i.i, %.1531.i.i.i
  %.1582.i.i.i = load i64, ptr %28, align 8, !noalias !79
  %.1588.i.i.i = mul i64 %.1532.i.i.i, %.1582.i.i.i
  %.1589.i.i.i = lshr i64 %.1588.i.i.i, 44
  %.1590.i.i.i = sub nsw i64 4096, %.1441.i.i.i
  %.1591.i.i.i = mul i64 %.1589.i.i.i, %.1590.i.i.i
  %.1592.i.i.i = add i64 %.1532.i.i.i, %.1493.i.i.i
  %.1593.i.i.i = add i64 %.1592.i.i.i, %.1591.i.i.i
  %.1594.i.i.i = add i64 %.1248.i.i.i, %.1498.neg.i.i.i
  %.1621.i.i.i = add i64 %i.5.0.i.i.i, -3
  %.1658.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1621.i.i.i
  %.1659.i.i.i = load i16, ptr %.1658.i.i.i, align 2, !noalias !79
  %.1663.i.i.i = zext i16 %.1659.i.i.i to i64
  %.1688.i.i.i = getelementptr i8, ptr %.246.i, i64 %.1663.i.i.i
  %.1689.i.i.i = load i8, ptr %.1688.i.i.i, align 1, !noalias !79
  %.1693.i.i.i = zext i8 %.1689.i.i.i to i64
  %.1694.i.i.i = shl nuw nsw i64 %.1693.i.i.i, 8
  %.1719.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1621.i.i.i
  %.1720.i.i.i = load i8, ptr %.1719.i.i.i, align 1, !noalias !79
  %.1724.i.i.i = zext i8 %.1720.i.i.i to i64
  %.1725.i.i.i = or disjoint i64 %.1694.i.i.i, %.1724.i.i.i
  %.1781.i.i.i = mul i64 %.1725.i.i.i, %.278.i
  %30 = getelementptr i64, ptr %.285.i, i64 %.1781.i.i.i
  %.1785.i.i.i = getelementptr i8, ptr %30, i64 8
  %.1786.i.i.i = load i64, ptr %.1785.i.i.i, align 8, !noalias !79
  %.1787.i.i.i = lshr i64 %.1786.i.i.i, 12
  %.1839.i.i.i = and i64 %.1786.i.i.i, 4095
  %.1841.i.i.i = shl i64 %.1787.i.i.i, 20
  %.1842.i.i.i = icmp uge i64 %s5.2.0.i.i.i, %.1841.i.i.i
  %.1844.neg.i.i.i = sext i1 %.1842.i.i.i to i64
  %.1846.i.i.i = trunc i64 %s5.2.0.i.i.i to i16
  %31 = getelementptr i16, ptr %.402.i, i64 %.1594.i.i.i
  %.1872.i.i.i = getelementptr i8, ptr %31, i64 -2
  store i16 %.1846.i.i.i, ptr %.1872.i.i.i, align 2, !noalias !79
  %.1877.i.i.i = select i1 %.1842.i.i.i, i64 16, i64 0
  %.1878.i.i.i = lshr i64 %s5.2.0.i.i.i, %.1877.i.i.i
  %.1928.i.i.i = load i64, ptr %30, align 8, !noalias !79
  %.1934.i.i.i = mul i64 %.1878.i.i.i, %.1928.i.i.i
  %.1935.i.i.i = lshr i64 %.1934.i.i.i, 44
  %.1936.i.i.i = sub nsw i64 4096, %.1787.i.i.i
  %.1937.i.i.i = mul i64 %.1935.i.i.i, %.1936.i.i.i
  %.1938.i.i.i = add i64 %.1878.i.i.i, %.1839.i.i.i
  %.1939.i.i.i = add i64 %.1938.i.i.i, %.1937.i.i.i
  %.1940.i.i.i = add i64 %.1594.i.i.i, %.1844.neg.i.i.i
  %.1967.i.i.i = add i64 %i.5.0.i.i.i, -4
  %.2004.i.i.i = getelementptr i16, ptr %.138.i, i64 %.1967.i.i.i
  %.2005.i.i.i = load i16, ptr %.2004.i.i.i, align 2, !noalias !79
  %.2009.i.i.i = zext i16 %.2005.i.i.i to i64
  %.2034.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2009.i.i.i
  %.2035.i.i.i = load i8, ptr %.2034.i.i.i, align 1, !noalias !79
  %.2039.i.i.i = zext i8 %.2035.i.i.i to i64
  %.2040.i.i.i = shl nuw nsw i64 %.2039.i.i.i, 8
  %.2065.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.1967.i.i.i
  %.2066.i.i.i = load i8, ptr %.2065.i.i.i, align 1, !noalias !79
  %.2070.i.i.i = zext i8 %.2066.i.i.i to i64
  %.2071.i.i.i = or disjoint i64 %.2040.i.i.i, %.2070.i.i.i
  %.2127.i.i.i = mul i64 %.2071.i.i.i, %.278.i
  %32 = getelementptr i64, ptr %.285.i, i64 %.2127.i.i.i
  %.2131.i.i.i = getelementptr i8, ptr %32, i64 8
  %.2132.i.i.i = load i64, ptr %.2131.i.i.i, align 8, !noalias !79
  %.2133.i.i.i = lshr i64 %.2132.i.i.i, 12
  %.2185.i.i.i = and i64 %.2132.i.i.i, 4095
  %.2187.i.i.i = shl i64 %.2133.i.i.i, 20
  %.2188.i.i.i = icmp uge i64 %s4.2.0.i.i.i, %.2187.i.i.i
  %.2190.neg.i.i.i = sext i1 %.2188.i.i.i to i64
  %.2192.i.i.i = trunc i64 %s4.2.0.i.i.i to i16
  %33 = getelementptr i16, ptr %.402.i, i64 %.1940.i.i.i
  %.2218.i.i.i = getelementptr i8, ptr %33, i64 -2
  store i16 %.2192.i.i.i, ptr %.2218.i.i.i, align 2, !noalias !79
  %.2223.i.i.i = select i1 %.2188.i.i.i, i64 16, i64 0
  %.2224.i.i.i = lshr i64 %s4.2.0.i.i.i, %.2223.i.i.i
  %.2274.i.i.i = load i64, ptr %32, align 8, !noalias !79
  %.2280.i.i.i = mul i64 %.2224.i.i.i, %.2274.i.i.i
  %.2281.i.i.i = lshr i64 %.2280.i.i.i, 44
  %.2282.i.i.i = sub nsw i64 4096, %.2133.i.i.i
  %.2283.i.i.i = mul i64 %.2281.i.i.i, %.2282.i.i.i
  %.2284.i.i.i = add i64 %.2224.i.i.i, %.2185.i.i.i
  %.2285.i.i.i = add i64 %.2284.i.i.i, %.2283.i.i.i
  %.2286.i.i.i = add i64 %.1940.i.i.i, %.2190.neg.i.i.i
  %.2313.i.i.i = add i64 %i.5.0.i.i.i, -5
  %.2350.i.i.i = getelementptr i16, ptr %.138.i, i64 %.2313.i.i.i
  %.2351.i.i.i = load i16, ptr %.2350.i.i.i, align 2, !noalias !79
  %.2355.i.i.i = zext i16 %.2351.i.i.i to i64
  %.2380.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2355.i.i.i
  %.2381.i.i.i = load i8, ptr %.2380.i.i.i, align 1, !noalias !79
  %.2385.i.i.i = zext i8 %.2381.i.i.i to i64
  %.2386.i.i.i = shl nuw nsw i64 %.2385.i.i.i, 8
  %.2411.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.2313.i.i.i
  %.2412.i.i.i = load i8, ptr %.2411.i.i.i, align 1, !noalias !79
  %.2416.i.i.i = zext i8 %.2412.i.i.i to i64
  %.2417.i.i.i = or disjoint i64 %.2386.i.i.i, %.2416.i.i.i
  %.2473.i.i.i = mul i64 %.2417.i.i.i, %.278.i
  %34 = getelementptr i64, ptr %.285.i, i64 %.2473.i.i.i
  %.2477.i.i.i = getelementptr i8, ptr %34, i64 8
  %.2478.i.i.i = load i64, ptr %.2477.i.i.i, align 8, !noalias !79
  %.2479.i.i.i = lshr i64 %.2478.i.i.i, 12
  %.2531.i.i.i = and i64 %.2478.i.i.i, 4095
  %.2533.i.i.i = shl i64 %.2479.i.i.i, 20
  %.2534.i.i.i = icmp uge i64 %s3.2.0.i.i.i, %.2533.i.i.i
  %.2536.neg.i.i.i = sext i1 %.2534.i.i.i to i64
  %.2538.i.i.i = trunc i64 %s3.2.0.i.i.i to i16
  %35 = getelementptr i16, ptr %.402.i, i64 %.2286.i.i.i
  %.2564.i.i.i = getelementptr i8, ptr %35, i64 -2
  store i16 %.2538.i.i.i, ptr %.2564.i.i.i, align 2, !noalias !79
  %.2569.i.i.i = select i1 %.2534.i.i.i, i64 16, i64 0
  %.2570.i.i.i = lshr i64 %s3.2.0.i.i.i, %.2569.i.i.i
  %.2620.i.i.i = load i64, ptr %34, align 8, !noalias !79
  %.2626.i.i.i = mul i64 %.2570.i.i.i, %.2620.i.i.i
  %.2627.i.i.i = lshr i64 %.2626.i.i.i, 44
  %.2628.i.i.i = sub nsw i64 4096, %.2479.i.i.i
  %.2629.i.i.i = mul i64 %.2627.i.i.i, %.2628.i.i.i
  %.2630.i.i.i = add i64 %.2570.i.i.i, %.2531.i.i.i
  %.2631.i.i.i = add i64 %.2630.i.i.i, %.2629.i.i.i
  %.2632.i.i.i = add i64 %.2286.i.i.i, %.2536.neg.i.i.i
  %.2659.i.i.i = add i64 %i.5.0.i.i.i, -6
  %.2696.i.i.i = getelementptr i16, ptr %.138.i, i64 %.2659.i.i.i
  %.2697.i.i.i = load i16, ptr %.2696.i.i.i, align 2, !noalias !79
  %.2701.i.i.i = zext i16 %.2697.i.i.i to i64
  %.2726.i.i.i = getelementptr i8, ptr %.246.i, i64 %.2701.i.i.i
  %.2727.i.i.i = load i8, ptr %.2726.i.i.i, align 1, !noalias !79
  %.2731.i.i.i = zext i8 %.2727.i.i.i to i64
  %.2732.i.i.i = shl nuw nsw i64 %.2731.i.i.i, 8
  %.2757.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.2659.i.i.i
  %.2758.i.i.i = load i8, ptr %.2757.i.i.i, align 1, !noalias !79
  %.2762.i.i.i = zext i8 %.2758.i.i.i to i64
  %.2763.i.i.i = or disjoint i64 %.2732.i.i.i, %.2762.i.i.i
  %.2819.i.i.i = mul i64 %.2763.i.i.i, %.278.i
  %36 = getelementptr i64, ptr %.285.i, i64 %.2819.i.i.i
  %.2823.i.i.i = getelementptr i8, ptr %36, i64 8
  %.2824.i.i.i = load i64, ptr %.2823.i.i.i, align 8, !noalias !79
  %.2825.i.i.i = lshr i64 %.2824.i.i.i, 12
  %.2877.i.i.i = and i64 %.2824.i.i.i, 4095
  %.2879.i.i.i = shl i64 %.2825.i.i.i, 20
  %.2880.i.i.i = icmp uge i64 %s2.2.0.i.i.i, %.2879.i.i.i
  %.2882.neg.i.i.i = sext i1 %.2880.i.i.i to i64
  %.2884.i.i.i = trunc i64 %s2.2.0.i.i.i to i16
  %37 = getelementptr i16, ptr %.402.i, i64 %.2632.i.i.i
  %.2910.i.i.i = getelementptr i8, ptr %37, i64 -2
  store i16 %.2884.i.i.i, ptr %.2910.i.i.i, align 2, !noalias !79
  %.2915.i.i.i = select i1 %.2880.i.i.i, i64 16, i64 0
  %.2916.i.i.i = lshr i64 %s2.2.0.i.i.i, %.2915.i.i.i
  %.2966.i.i.i = load i64, ptr %36, align 8, !noalias !79
  %.2972.i.i.i = mul i64 %.2916.i.i.i, %.2966.i.i.i
  %.2973.i.i.i = lshr i64 %.2972.i.i.i, 44
  %.2974.i.i.i = sub nsw i64 4096, %.2825.i.i.i
  %.2975.i.i.i = mul i64 %.2973.i.i.i, %.2974.i.i.i
  %.2976.i.i.i = add i64 %.2916.i.i.i, %.2877.i.i.i
  %.2977.i.i.i = add i64 %.2976.i.i.i, %.2975.i.i.i
  %.2978.i.i.i = add i64 %.2632.i.i.i, %.2882.neg.i.i.i
  %.3005.i.i.i = add i64 %i.5.0.i.i.i, -7
  %.3042.i.i.i = getelementptr i16, ptr %.138.i, i64 %.3005.i.i.i
  %.3043.i.i.i = load i16, ptr %.3042.i.i.i, align 2, !noalias !79
  %.3047.i.i.i = zext i16 %.3043.i.i.i to i64
  %.3072.i.i.i = getelementptr i8, ptr %.246.i, i64 %.3047.i.i.i
  %.3073.i.i.i = load i8, ptr %.3072.i.i.i, align 1, !noalias !79
  %.3077.i.i.i = zext i8 %.3073.i.i.i to i64
  %.3078.i.i.i = shl nuw nsw i64 %.3077.i.i.i, 8
  %.3103.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.3005.i.i.i
  %.3104.i.i.i = load i8, ptr %.3103.i.i.i, align 1, !noalias !79
  %.3108.i.i.i = zext i8 %.3104.i.i.i to i64
  %.3109.i.i.i = or disjoint i64 %.3078.i.i.i, %.3108.i.i.i
  %.3165.i.i.i = mul i64 %.3109.i.i.i, %.278.i
  %38 = getelementptr i64, ptr %.285.i, i64 %.3165.i.i.i
  %.3169.i.i.i = getelementptr i8, ptr %38, i64 8
  %.3170.i.i.i = load i64, ptr %.3169.i.i.i, align 8, !noalias !79
  %.3171.i.i.i = lshr i64 %.3170.i.i.i, 12
  %.3223.i.i.i = and i64 %.3170.i.i.i, 4095
  %.3225.i.i.i = shl i64 %.3171.i.i.i, 20
  %.3226.i.i.i = icmp uge i64 %s1.2.0.i.i.i, %.3225.i.i.i
  %.3228.neg.i.i.i = sext i1 %.3226.i.i.i to i64
  %.3230.i.i.i = trunc i64 %s1.2.0.i.i.i to i16
  %39 = getelementptr i16, ptr %.402.i, i64 %.2978.i.i.i
  %.3256.i.i.i = getelementptr i8, ptr %39, i64 -2
  store i16 %.3230.i.i.i, ptr %.3256.i.i.i, align 2, !noalias !79
  %.3261.i.i.i = select i1 %.3226.i.i.i, i64 16, i64 0
  %.3262.i.i.i = lshr i64 %s1.2.0.i.i.i, %.3261.i.i.i
  %.3312.i.i.i = load i64, ptr %38, align 8, !noalias !79
  %.3318.i.i.i = mul i64 %.3262.i.i.i, %.3312.i.i.i
  %.3319.i.i.i = lshr i64 %.3318.i.i.i, 44
  %.3320.i.i.i = sub nsw i64 4096, %.3171.i.i.i
  %.3321.i.i.i = mul i64 %.3319.i.i.i, %.3320.i.i.i
  %.3322.i.i.i = add i64 %.3262.i.i.i, %.3223.i.i.i
  %.3323.i.i.i = add i64 %.3322.i.i.i, %.3321.i.i.i
  %.3324.i.i.i = add i64 %.2978.i.i.i, %.3228.neg.i.i.i
  %.3388.i.i.i = getelementptr i16, ptr %.138.i, i64 %.923.i.i.i
  %.3389.i.i.i = load i16, ptr %.3388.i.i.i, align 2, !noalias !79
  %.3393.i.i.i = zext i16 %.3389.i.i.i to i64
  %.3418.i.i.i = getelementptr i8, ptr %.246.i, i64 %.3393.i.i.i
  %.3419.i.i.i = load i8, ptr %.3418.i.i.i, align 1, !noalias !79
  %.3423.i.i.i = zext i8 %.3419.i.i.i to i64
  %.3424.i.i.i = shl nuw nsw i64 %.3423.i.i.i, 8
  %.3449.i.i.i = getelementptr i8, ptr %.319.i.i, i64 %.923.i.i.i
  %.3450.i.i.i = load i8, ptr %.3449.i.i.i, align 1, !noalias !79
  %.3454.i.i.i = zext i8 %.3450.i.i.i to i64
  %.3455.i.i.i = or disjoint i64 %.3424.i.i.i, %.3454.i.i.i
  %.3511.i.i.i = mul i64 %.3455.i.i.i, %.278.i
  %40 = getelementptr i64, ptr %.285.i, i64 %.3511.i.i.i
  %.3515.i.i.i = getelementptr i8, ptr %40, i64 8
  %.3516.i.i.i = load i64, ptr %.3515.i.i.i, align 8, !noalias !79
  %.3517.i.i.i = lshr i64 %.3516.i.i.i, 12
  %.3569.i.i.i = and i64 %.3516.i.i.i, 4095
  %.3571.i.i.i = shl i64 %.3517.i.i.i, 20
  %.3572.i.i.i = icmp uge i64 %s0.2.0.i.i.i, %.3571.i.i.i
  %.3574.neg.i.i.i = sext i1 %.3572.i.i.i to i64
  %.3576.i.i.i = trunc i64 %s0.2.0.i.i.i to i16
  %41 = getelementptr i16, ptr %.402.i, i64 %.3324.i.i.i
  %.3602.i.i.i = getelementptr i8, ptr %41, i64 -2
  store i16 %.3576.i.i.i, ptr %.3602.i.i.i, align 2, !noalias !79
  %.3607.i.i.i = select i1 %.3572.i.i.i, i64 16, i64 0
  %.3608.i.i.i = lshr i64 %s0.2.0.i.i.i, %.3607.i.i.i
  %.3658.i.i.i = load i64, ptr %40, align 8, !noalias !79
  %.3664.i.i.i = mul i64 %.3608.i.i.i, %.3658.i.i.i
  %.3665.i.i.i = lshr i64 %.3664.i.i.i, 44
  %.3666.i.i.i = sub nsw i64 4096, %.3517.i.i.i
  %.3667.i.i.i = mul i64 %.3665.i.i.i, %.3666.i.i.i
  %.3668.i.i.i = add i64 %.3608.i.i.i, %.3569.i.i.i
  %.3669.i.i.i = add i64 %.3668.i.i.i, %.3667.i.i.i
  %.3670.i.i.i = add i64 %.3324.i.i.i, %.3574.neg.i.i.i
  %.3699.not.i.i.i = icmp eq i64 %.923.i.i.i, 0
  br i1 %.3699.not.i.i.i, label %B1718.i.i.i, label %B714.i.i.i

B1718.i.i.i:                                      ; preds = %B714.i.i.i, %B536.i.i.i
  %p.13.1.i.i.i = phi i64 [ %p.12.1.i.i.i, %B536.i.i.i ], [ %.3670.i.i.i, %B714.i.i.i ]
  %s0.3.1.i.i.i = phi i64 [ %.657.i.i.i, %B536.i.i.i ], [ %.3669.i.i.i, %B714.i.i.i ]
  %s1.3.1.i.i.i = phi i64 [ %.693.i.i.i, %B536.i.i.i ], [ %.3323.i.i.i, %B714.i.i.i ]
  %s2.3.1.i.i.i = phi i64 [ %.729.i.i.i, %B536.i.i.i ], [ %.2977.i.i.i, %B714.i.i.i ]
  %s3.3.1.i.i.i = phi i64 [ %.765.i.i.i, %B536.i.i.i ], [ %.2631.i.i.i, %B714.i.i.i ]
  %s4.3.1.i.i.i = phi i64 [ %.801.i.i.i, %B536.i.i.i ], [ %.2285.i.i.i, %B714.i.i.i ]
  %s5.3.1.i.i.i = phi i64 [ %.837.i.i.i, %B536.i.i.i ], [ %.1939.i.i.i, %B714.i.i.i ]
  %s6.3.1.i.i.i = phi i64 [ %.873.i.i.i, %B536.i.i.i ], [ %.1593.i.i.i, %B714.i.i.i ]
  %s7.3.1.i.i.i = phi i64 [ %.909.i.i.i, %B536.i.i.i ], [ %.1247.i.i.i, %B714.i.i.i ]
  store i64 %s0.3.1.i.i.i, ptr %data.i.i.i.i.i.i.i.i, align 64, !noalias !79
  store i64 %s1.3.1.i.i.i, ptr %.692.i.i.i, align 8, !noalias !79
  store i64 %s2.3.1.i.i.i, ptr %.728.i.i.i, align 16, !noalias !79
  store i64 %s3.3.1.i.i.i, ptr %.764.i.i.i, align 8, !noalias !79
  store i64 %s4.3.1.i.i.i, ptr %.800.i.i.i, align 32, !noalias !79
  store i64 %s5.3.1.i.i.i, ptr %.836.i.i.i, align 8, !noalias !79
  store i64 %s6.3.1.i.i.i, ptr %.872.i.i.i, align 16, !noalias !79
  store i64 %s7.3.1.i.i.i, ptr %.908.i.i.i, align 8, !noalias !79
  %.4061.i.i.i = add nsw i64 %p.13.1.i.i.i, -16
  br label %B1912.if.i.i.i

B2148.i.i.i:                                      ; preds = %B1912.if.i.i.i
  fence release
  %.4.i.i2045.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !79
  %.10.i2046.i.i.i = icmp eq i64 %.4.i.i2045.i.i.i, 1
  br i1 %.10.i2046.i.i.i, label %.3.endif.if.i2047.i.i.i, label %45, !prof !14

.3.endif.if.i2047.i.i.i:                          ; preds = %B2148.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i.i) #3, !noalias !79
  br label %45

B0.endif.i.i.i:                                   ; preds = %.3.endif.if.i147.i.i.i.i, %.3.endif.i144.i.i.i.i
  %.165.i.i.i = and i64 %.295.i.i, 7
  %.170.not.i.i.i = icmp eq i64 %.165.i.i.i, 0
  br i1 %.170.not.i.i.i, label %B536.i.i.i, label %B368.i.i.i

B1912.if.i.i.i:                                   ; preds = %B1912.if.i.i.i, %B1718.i.i.i
  %.4088.02058.i.i.i = phi i64 [ 0, %B1718.i.i.i ], [ %.4157.i.i.i, %B1912.if.i.i.i ]
  %.4157.i.i.i = add nuw nsw i64 %.4088.02058.i.i.i, 1
  %42 = getelementptr i64, ptr %data.i.i.i.i.i.i.i.i, i64 %.4088.02058.i.i.i
  %.4211.i.i.i = load i64, ptr %42, align 8, !noalias !79
  %.4212.i.i.i = lshr i64 %.4211.i.i.i, 16
  %.4213.i.i.i = trunc i64 %.4212.i.i.i to i16
  %.4214.i.i.i = shl nuw nsw i64 %.4088.02058.i.i.i, 1
  %.4216.i.i.i = add nsw i64 %.4214.i.i.i, %.4061.i.i.i
  %.4230.i.i.i = icmp slt i64 %.4216.i.i.i, 0
  %.4231.i.i.i = select i1 %.4230.i.i.i, i64 %.396.i, i64 0
  %43 = getelementptr i16, ptr %.402.i, i64 %.4216.i.i.i
  %.4245.i.i.i = getelementptr i16, ptr %43, i64 %.4231.i.i.i
  store i16 %.4213.i.i.i, ptr %.4245.i.i.i, align 2, !noalias !79
  %.4276.i.i.i = load i64, ptr %42, align 8, !noalias !79
  %.4278.i.i.i = trunc i64 %.4276.i.i.i to i16
  %.4296.i.i.i = icmp slt i64 %.4216.i.i.i, -1
  %.4297.i.i.i = select i1 %.4296.i.i.i, i64 %.396.i, i64 0
  %44 = getelementptr i8, ptr %43, i64 2
  %.4311.i.i.i = getelementptr i16, ptr %44, i64 %.4297.i.i.i
  store i16 %.4278.i.i.i, ptr %.4311.i.i.i, align 2, !noalias !79
  %exitcond.not.i912.i.i = icmp eq i64 %.4157.i.i.i, 8
  br i1 %exitcond.not.i912.i.i, label %B2148.i.i.i, label %B1912.if.i.i.i

45:                                               ; preds = %.3.endif.if.i2047.i.i.i, %B2148.i.i.i
  %.1711.i.i = add nsw i64 %.1669.0951967.i.i, %.630.0.i.i
  %.29.i = inttoptr i64 %.26.i to ptr
  store i64 %.4061.i.i.i, ptr %.29.i, align 8, !noalias !37
  %.572.i = getelementptr i8, ptr %.29.i, i64 8
  store i64 %.1711.i.i, ptr %.572.i, align 8, !noalias !37
  br label %_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit.thread

_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx.exit.thread: ; preds = %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i, %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i, %B18370.endif.endif.endif.i.i, %45
  %46 = phi i64 [ 0, %45 ], [ -9223372036854775808, %B18370.endif.endif.endif.i.i ], [ -9223372036854775808, %_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i ], [ -9223372036854775808, %_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit.i.thread.i ]
  ret i64 %46
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!0 = !{!1, !3, !4, !6, !7, !9, !10, !12}
!1 = distinct !{!1, !2, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!2 = distinct !{!2, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!3 = distinct !{!3, !2, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!4 = distinct !{!4, !5, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!5 = distinct !{!5, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!6 = distinct !{!6, !5, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!7 = distinct !{!7, !8, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!8 = distinct !{!8, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!9 = distinct !{!9, !8, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v393B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!10 = distinct !{!10, !11, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %retptr"}
!11 = distinct !{!11, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29"}
!12 = distinct !{!12, !11, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v392B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx16class_28uint8_29: %excinfo"}
!13 = !{!7, !9, !10, !12}
!14 = !{!"branch_weights", i32 1, i32 99}
!15 = !{!10, !12}
!16 = !{!17, !10, !12}
!17 = distinct !{!17, !18, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v394B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIhLi1E1C7mutable7alignedE"}
!19 = !{!20, !22, !23, !25, !26, !28, !29, !31}
!20 = distinct !{!20, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!21 = distinct !{!21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!22 = distinct !{!22, !21, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!23 = distinct !{!23, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!24 = distinct !{!24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!25 = distinct !{!25, !24, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!26 = distinct !{!26, !27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!27 = distinct !{!27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!28 = distinct !{!28, !27, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v396B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!29 = distinct !{!29, !30, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!30 = distinct !{!30, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!31 = distinct !{!31, !30, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v395B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!32 = !{!26, !28, !29, !31}
!33 = !{!29, !31}
!34 = !{!35, !29, !31}
!35 = distinct !{!35, !36, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!36 = distinct !{!36, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v397B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!37 = !{!38, !40}
!38 = distinct !{!38, !39, !"_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %retptr"}
!39 = distinct !{!39, !"_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx"}
!40 = distinct !{!40, !39, !"_ZN13_3cdynamic_3e5entryB4v387B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxx: %excinfo"}
!41 = !{!42, !44, !38, !40}
!42 = distinct !{!42, !43, !"_ZN14sparse_kernels3few4codeB4v388B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN14sparse_kernels3few4codeB4v388B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!44 = distinct !{!44, !43, !"_ZN14sparse_kernels3few4codeB4v388B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!45 = !{!"branch_weights", i32 99, i32 1}
!46 = !{!47, !49, !51, !42, !44, !38, !40}
!47 = distinct !{!47, !48, !"_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!48 = distinct !{!48, !"_ZN14sparse_kernels5words8tokeniseB4v377B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!49 = distinct !{!49, !50, !"_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!50 = distinct !{!50, !"_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!51 = distinct !{!51, !50, !"_ZN14sparse_kernels5words5splitB4v390B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %excinfo"}
!52 = !{!49, !51, !42, !44, !38, !40}
!53 = !{!"branch_weights", i32 127, i32 1}
!54 = !{!55, !57, !42, !44, !38, !40}
!55 = distinct !{!55, !56, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!56 = distinct !{!56, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!57 = distinct !{!57, !56, !"_ZN14sparse_kernels5words5splitB4v399B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %excinfo"}
!58 = !{!59, !55, !57, !42, !44, !38, !40}
!59 = distinct !{!59, !60, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!60 = distinct !{!60, !"_ZN14sparse_kernels5words8tokeniseB4v383B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE"}
!61 = !{!62, !64, !65, !67, !68, !70, !71, !73, !74, !76, !42, !44, !38, !40}
!62 = distinct !{!62, !63, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!63 = distinct !{!63, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!64 = distinct !{!64, !63, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!65 = distinct !{!65, !66, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!66 = distinct !{!66, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!67 = distinct !{!67, !66, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!68 = distinct !{!68, !69, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %retptr"}
!69 = distinct !{!69, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29"}
!70 = distinct !{!70, !69, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v420B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint64_29: %excinfo"}
!71 = distinct !{!71, !72, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %retptr"}
!72 = distinct !{!72, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29"}
!73 = distinct !{!73, !72, !"_ZN5numba2np8arrayobj12impl_np_full12_3clocals_3e4fullB4v419B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dExy17class_28uint64_29: %excinfo"}
!74 = distinct !{!74, !75, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!75 = distinct !{!75, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!76 = distinct !{!76, !75, !"_ZN14sparse_kernels4rans6encodeB4v400B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!77 = !{!68, !70, !71, !73, !74, !76, !42, !44, !38, !40}
!78 = !{!71, !73, !74, !76, !42, !44, !38, !40}
!79 = !{!74, !76, !42, !44, !38, !40}
