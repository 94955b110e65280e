; 6fa0c0407e4d566d0b3448bd956232fe

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 -9223372036854775808, 1) i64 @sparse_superblocks_fit_with_minimum(i64 %a0, i64 %a1, double %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr {
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = getelementptr i8, ptr %.19.i, i64 8
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.25.i = add i64 %a0, 16
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.30.i = inttoptr i64 %.27.i to ptr
  %.58.i = add i64 %a1, 32
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.60.i to ptr
  %.63.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.61.i, i64 8
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %.67.i = add i64 %a1, 16
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !0
  %.72.i = inttoptr i64 %.69.i to ptr
  %.100.i = add i64 %a3, 32
  %.101.i = inttoptr i64 %.100.i to ptr
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.103.i = inttoptr i64 %.102.i to ptr
  %.105.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.106.i = add i64 %a3, 16
  %.107.i = inttoptr i64 %.106.i to ptr
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.111.i = inttoptr i64 %.108.i to ptr
  %.136.i = add i64 %a5, 32
  %.137.i = inttoptr i64 %.136.i to ptr
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.139.i = inttoptr i64 %.138.i to ptr
  %.141.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.142.i = add i64 %a5, 16
  %.143.i = inttoptr i64 %.142.i to ptr
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.147.i = inttoptr i64 %.144.i to ptr
  %.172.i = add i64 %a6, 32
  %.173.i = inttoptr i64 %.172.i to ptr
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.175.i = inttoptr i64 %.174.i to ptr
  %.177.i = load i64, ptr %.175.i, align 8, !noalias !0
  %.178.i = add i64 %a6, 16
  %.179.i = inttoptr i64 %.178.i to ptr
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.183.i = inttoptr i64 %.180.i to ptr
  %.208.i = add i64 %a7, 32
  %.209.i = inttoptr i64 %.208.i to ptr
  %.210.i = load i64, ptr %.209.i, align 8, !noalias !0
  %.211.i = inttoptr i64 %.210.i to ptr
  %.214.i = getelementptr i8, ptr %.211.i, i64 8
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.217.i = add i64 %a7, 16
  %.218.i = inttoptr i64 %.217.i to ptr
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.222.i = inttoptr i64 %.219.i to ptr
  %.136.i.i = fptrunc double %a2 to float
  %.29.i.i.i = icmp slt i64 %.23.i, 0
  br i1 %.29.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.i.i.i:                 ; preds = %0
  %.51.i.i.i = shl i64 %.23.i, 5
  %.52.i.i.i = icmp samesign ugt i64 %.23.i, 288230376151711743
  %1 = add i64 %.51.i.i.i, -2305843009213693952
  %.57.i.i.i = icmp ult i64 %1, -4611686018427387904
  %.58.i.i.i = or i1 %.52.i.i.i, %.57.i.i.i
  br i1 %.58.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endif.endif.i.i.i, !prof !4

B0.endif.endif.endif.endif.endif.i.i.i:           ; preds = %B0.endif.endif.endif.endif.i.i.i
  %.56.i.i.i = shl i64 %.23.i, 7
  %all.i.i.i.i.i.i = add i64 %.56.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !5
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i31.i.i.i

.3.endif.i31.i.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !5
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !5
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !5
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  fence release
  %.4.i.i32.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !18
  %.10.i.i.i.i = icmp eq i64 %.4.i.i32.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.endif.endif.endif.endif.i4757.i.i, !prof !4

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i31.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !18
  br label %B0.endif.endif.endif.endif.endif.i4757.i.i

B1386.i.i:                                        ; preds = %B1386.preheader.i.i, %NRT_decref.exit4462.i.i
  %start.2.0.i.i = phi i64 [ %.9601.i.i, %NRT_decref.exit4462.i.i ], [ 0, %B1386.preheader.i.i ]
  %.4.i.i4250.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  br label %B1494.if.i.i

B1494.loopexit.i.i:                               ; preds = %B1610.if.i.i, %B1494.if.i.i
  %exitcond.not.i.i = icmp eq i64 %.1114.i.i, 32
  br i1 %exitcond.not.i.i, label %B1686.i.i, label %B1494.if.i.i

B1686.i.i:                                        ; preds = %B1494.loopexit.i.i
  %.4.i.i4258.i.i = atomicrmw add ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i4262.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i.i.i = icmp eq i64 %.4.i.i4262.i.i, 1
  br i1 %.10.i.i.i, label %.3.endif.if.i.i.i, label %B1688.if.i.i.preheader, !prof !4

.3.endif.if.i.i.i:                                ; preds = %B1686.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %B1688.if.i.i.preheader

B1688.if.i.i.preheader:                           ; preds = %.3.endif.if.i.i.i, %B1686.i.i
  br label %B1688.if.i.i

B1688.loopexit.i.i:                               ; preds = %B1944.if.i.i, %B1688.if.i.i
  %exitcond5436.not.i.i = icmp eq i64 %.1589.i.i, 32
  br i1 %exitcond5436.not.i.i, label %.3.endif.i4270.i.i, label %B1688.if.i.i

.3.endif.i4270.i.i:                               ; preds = %B1688.loopexit.i.i
  fence release
  %.4.i.i4271.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4272.i.i = icmp eq i64 %.4.i.i4271.i.i, 1
  br i1 %.10.i4272.i.i, label %.3.endif.if.i4273.i.i, label %B2282.if.i.i.preheader, !prof !4

B2282.if.i.i.preheader:                           ; preds = %.3.endif.if.i4273.i.i, %.3.endif.i4270.i.i
  br label %B2282.if.i.i

.3.endif.if.i4273.i.i:                            ; preds = %.3.endif.i4270.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !19
  br label %B2282.if.i.i.preheader

B2328.i.i:                                        ; preds = %B2282.if.i.i
  br i1 %.24785391.i.i, label %B2330.if.i.i, label %B2774.if.i.i.preheader

B2774.if.i.i.preheader:                           ; preds = %B2330.loopexit.i.i, %B2328.i.i
  br label %B2774.if.i.i

B2330.loopexit.i.i:                               ; preds = %B2478.if.i.i
  %.2491.i.i = add nuw nsw i64 %.2422.05392.i.i, 1
  %exitcond5439.not.i.i = icmp eq i64 %.23.i, %.2491.i.i
  br i1 %exitcond5439.not.i.i, label %B2774.if.i.i.preheader, label %B2330.if.i.i

NRT_incref.exit4284.i.i:                          ; preds = %B2774.if.i.i
  %.4.i.i4283.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4287.i.i = atomicrmw add ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4291.i.i = atomicrmw add ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4295.i.i = atomicrmw add ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4299.i.i = atomicrmw add ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4303.i.i = atomicrmw add ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4307.i.i = atomicrmw add ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  br i1 %.12865371.not.i.i, label %.3.endif.i4310.i.i, label %B2818.if.i.i

B2818.loopexit.i.i:                               ; preds = %B3126.if.i.i
  %.3932.i.i = add nsw i64 %.3870.05400.i.i, -1
  %.3936.i.i = add nuw nsw i64 %.3867.05399.i.i, 1
  %.3923.i.i = icmp sgt i64 %.3870.05400.i.i, 1
  br i1 %.3923.i.i, label %B2818.if.i.i, label %.3.endif.i4310.i.i

.3.endif.i4310.i.i:                               ; preds = %B2818.loopexit.i.i, %NRT_incref.exit4284.i.i
  fence release
  %.4.i.i4311.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4312.i.i = icmp eq i64 %.4.i.i4311.i.i, 1
  br i1 %.10.i4312.i.i, label %.3.endif.if.i4313.i.i, label %.3.endif.i4316.i.i, !prof !4

.3.endif.if.i4313.i.i:                            ; preds = %.3.endif.i4310.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i4316.i.i

.3.endif.i4316.i.i:                               ; preds = %.3.endif.if.i4313.i.i, %.3.endif.i4310.i.i
  fence release
  %.4.i.i4317.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4318.i.i = icmp eq i64 %.4.i.i4317.i.i, 1
  br i1 %.10.i4318.i.i, label %.3.endif.if.i4319.i.i, label %NRT_decref.exit4320.i.i, !prof !4

.3.endif.if.i4319.i.i:                            ; preds = %.3.endif.i4316.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !19
  br label %NRT_decref.exit4320.i.i

NRT_decref.exit4320.i.i:                          ; preds = %.3.endif.if.i4319.i.i, %.3.endif.i4316.i.i
  fence release
  %.4.i.i4323.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4324.i.i = icmp eq i64 %.4.i.i4323.i.i, 1
  br i1 %.10.i4324.i.i, label %.3.endif.if.i4325.i.i, label %.3.endif.i4328.i.i, !prof !4

.3.endif.if.i4325.i.i:                            ; preds = %NRT_decref.exit4320.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !19
  br label %.3.endif.i4328.i.i

.3.endif.i4328.i.i:                               ; preds = %.3.endif.if.i4325.i.i, %NRT_decref.exit4320.i.i
  fence release
  %.4.i.i4329.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4330.i.i = icmp eq i64 %.4.i.i4329.i.i, 1
  br i1 %.10.i4330.i.i, label %.3.endif.if.i4331.i.i, label %.3.endif.i4334.i.i, !prof !4

.3.endif.if.i4331.i.i:                            ; preds = %.3.endif.i4328.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !19
  br label %.3.endif.i4334.i.i

.3.endif.i4334.i.i:                               ; preds = %.3.endif.if.i4331.i.i, %.3.endif.i4328.i.i
  fence release
  %.4.i.i4335.i.i = atomicrmw sub ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4336.i.i = icmp eq i64 %.4.i.i4335.i.i, 1
  br i1 %.10.i4336.i.i, label %.3.endif.if.i4337.i.i, label %NRT_decref.exit4338.i.i, !prof !4

.3.endif.if.i4337.i.i:                            ; preds = %.3.endif.i4334.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5078.i.i) #3, !noalias !19
  br label %NRT_decref.exit4338.i.i

NRT_decref.exit4338.i.i:                          ; preds = %.3.endif.if.i4337.i.i, %.3.endif.i4334.i.i
  fence release
  %.4.i.i4341.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4342.i.i = icmp eq i64 %.4.i.i4341.i.i, 1
  br i1 %.10.i4342.i.i, label %.3.endif.if.i4343.i.i, label %.3.endif.i4346.i.i, !prof !4

.3.endif.if.i4343.i.i:                            ; preds = %NRT_decref.exit4338.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !19
  br label %.3.endif.i4346.i.i

.3.endif.i4346.i.i:                               ; preds = %.3.endif.if.i4343.i.i, %NRT_decref.exit4338.i.i
  fence release
  %.4.i.i4347.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4348.i.i = icmp eq i64 %.4.i.i4347.i.i, 1
  br i1 %.10.i4348.i.i, label %.3.endif.if.i4349.i.i, label %NRT_decref.exit4350.i.i, !prof !4

.3.endif.if.i4349.i.i:                            ; preds = %.3.endif.i4346.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !19
  br label %NRT_decref.exit4350.i.i

NRT_decref.exit4350.i.i:                          ; preds = %.3.endif.if.i4349.i.i, %.3.endif.i4346.i.i
  br i1 %.46775417.not.i.i, label %B34188.i.i, label %B3452.if.i.i

B3452.loopexit.i.i:                               ; preds = %B17114.if.i.i
  %exitcond5447.not.i.i = icmp eq i64 %.105.i, %.4690.i.i
  br i1 %exitcond5447.not.i.i, label %B34188.i.i, label %B3452.if.i.i

B3522.preheader.i.i:                              ; preds = %B3480.if.i.i
  %.4690.i.i = add nuw nsw i64 %.4621.05418.i.i, 1
  br i1 %.12865371.not.i.i, label %B3778.if.i.i.preheader, label %B3522.if.i.i

B3522.loopexit.i.i:                               ; preds = %B3548.if.i.i
  %.5179.i.i = add nsw i64 %.5117.05407.i.i, -1
  %.5183.i.i = add nuw nsw i64 %.5114.05406.i.i, 1
  %.5170.i.i = icmp sgt i64 %.5117.05407.i.i, 1
  br i1 %.5170.i.i, label %B3522.if.i.i, label %B3778.if.i.i.preheader

B3778.if.i.i.preheader:                           ; preds = %B3522.loopexit.i.i, %B3522.preheader.i.i
  br label %B3778.if.i.i

B3898.thread.i.i:                                 ; preds = %B3778.if.i.i
  %.6476.i.i = load float, ptr %81, align 4, !noalias !19
  %.6507.i.i = load float, ptr %79, align 4, !noalias !19
  %.6511.i.i = fdiv float %.6476.i.i, %.6507.i.i
  store float %.6511.i.i, ptr %83, align 4, !noalias !19
  br label %B3936.i.i

B3936.i.i:                                        ; preds = %B3778.if.i.i, %B3898.thread.i.i
  %"$phi3180.2.2.3.i.i" = phi float [ 0.000000e+00, %B3898.thread.i.i ], [ %.6377.i.i, %B3778.if.i.i ]
  store float %"$phi3180.2.2.3.i.i", ptr %84, align 4, !noalias !19
  %.6661.i.i = fcmp ogt float %.6079.i.i, 0.000000e+00
  %..i.i = select i1 %.6661.i.i, float 0.000000e+00, float 0x7FF0000000000000
  %3 = getelementptr float, ptr %data.i.i.i.i5055.i.i, i64 %.5856.05408.i.i
  store float %..i.i, ptr %3, align 4, !noalias !19
  %exitcond5444.not.i.i = icmp eq i64 %.5925.i.i, 32
  br i1 %exitcond5444.not.i.i, label %NRT_incref.exit4354.i.i, label %B3778.if.i.i

NRT_incref.exit4354.i.i:                          ; preds = %B3936.i.i
  %.4.i.i4353.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4357.i.i = atomicrmw add ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4361.i.i = atomicrmw add ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4365.i.i = atomicrmw add ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4369.i.i = atomicrmw add ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4373.i.i = atomicrmw add ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4377.i.i = atomicrmw add ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !19
  br i1 %.12865371.not.i.i, label %.3.endif.i4380.i.i, label %B4004.if.i.i

B4004.loopexit.i.i:                               ; preds = %B4110.if.i.i
  %.6904.i.i = add nsw i64 %.6842.05414.i.i, -1
  %.6908.i.i = add nuw nsw i64 %.6839.05413.i.i, 1
  %.6895.i.i = icmp sgt i64 %.6842.05414.i.i, 1
  br i1 %.6895.i.i, label %B4004.if.i.i, label %.3.endif.i4380.i.i

.3.endif.i4380.i.i:                               ; preds = %B4004.loopexit.i.i, %NRT_incref.exit4354.i.i
  fence release
  %.4.i.i4381.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4382.i.i = icmp eq i64 %.4.i.i4381.i.i, 1
  br i1 %.10.i4382.i.i, label %.3.endif.if.i4383.i.i, label %.3.endif.i4386.i.i, !prof !4

.3.endif.if.i4383.i.i:                            ; preds = %.3.endif.i4380.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i4386.i.i

.3.endif.i4386.i.i:                               ; preds = %.3.endif.if.i4383.i.i, %.3.endif.i4380.i.i
  fence release
  %.4.i.i4387.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4388.i.i = icmp eq i64 %.4.i.i4387.i.i, 1
  br i1 %.10.i4388.i.i, label %.3.endif.if.i4389.i.i, label %.3.endif.i4392.i.i, !prof !4

.3.endif.if.i4389.i.i:                            ; preds = %.3.endif.i4386.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !19
  br label %.3.endif.i4392.i.i

.3.endif.i4392.i.i:                               ; preds = %.3.endif.if.i4389.i.i, %.3.endif.i4386.i.i
  fence release
  %.4.i.i4393.i.i = atomicrmw sub ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4394.i.i = icmp eq i64 %.4.i.i4393.i.i, 1
  br i1 %.10.i4394.i.i, label %.3.endif.if.i4395.i.i, label %.3.endif.i4398.i.i, !prof !4

.3.endif.if.i4395.i.i:                            ; preds = %.3.endif.i4392.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5161.i.i) #3, !noalias !19
  br label %.3.endif.i4398.i.i

.3.endif.i4398.i.i:                               ; preds = %.3.endif.if.i4395.i.i, %.3.endif.i4392.i.i
  fence release
  %.4.i.i4399.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4400.i.i = icmp eq i64 %.4.i.i4399.i.i, 1
  br i1 %.10.i4400.i.i, label %.3.endif.if.i4401.i.i, label %.3.endif.i4404.i.i, !prof !4

.3.endif.if.i4401.i.i:                            ; preds = %.3.endif.i4398.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !19
  br label %.3.endif.i4404.i.i

.3.endif.i4404.i.i:                               ; preds = %.3.endif.if.i4401.i.i, %.3.endif.i4398.i.i
  fence release
  %.4.i.i4405.i.i = atomicrmw sub ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4406.i.i = icmp eq i64 %.4.i.i4405.i.i, 1
  br i1 %.10.i4406.i.i, label %.3.endif.if.i4407.i.i, label %.3.endif.i4410.i.i, !prof !4

.3.endif.if.i4407.i.i:                            ; preds = %.3.endif.i4404.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5049.i.i) #3, !noalias !19
  br label %.3.endif.i4410.i.i

.3.endif.i4410.i.i:                               ; preds = %.3.endif.if.i4407.i.i, %.3.endif.i4404.i.i
  fence release
  %.4.i.i4411.i.i = atomicrmw sub ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4412.i.i = icmp eq i64 %.4.i.i4411.i.i, 1
  br i1 %.10.i4412.i.i, label %.3.endif.if.i4413.i.i, label %.3.endif.i4416.i.i, !prof !4

.3.endif.if.i4413.i.i:                            ; preds = %.3.endif.i4410.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5194.i.i) #3, !noalias !19
  br label %.3.endif.i4416.i.i

.3.endif.i4416.i.i:                               ; preds = %.3.endif.if.i4413.i.i, %.3.endif.i4410.i.i
  fence release
  %.4.i.i4417.i.i = atomicrmw sub ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4418.i.i = icmp eq i64 %.4.i.i4417.i.i, 1
  br i1 %.10.i4418.i.i, label %.3.endif.if.i4419.i.i, label %B17114.if.i.i.preheader, !prof !4

B17114.if.i.i.preheader:                          ; preds = %.3.endif.if.i4419.i.i, %.3.endif.i4416.i.i
  br label %B17114.if.i.i

.3.endif.if.i4419.i.i:                            ; preds = %.3.endif.i4416.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4883.i.i) #3, !noalias !19
  br label %B17114.if.i.i.preheader

B34188.i.i:                                       ; preds = %B3452.loopexit.i.i, %NRT_decref.exit4350.i.i
  %.8290.i.i = sub nsw i64 %.21.i, %start.2.0.i.i
  %.83985426.not.i.i = icmp slt i64 %.8290.i.i, 1
  br i1 %.83985426.not.i.i, label %B68724.i.i, label %B34192.if.preheader.i.i

B34192.if.preheader.i.i:                          ; preds = %B34188.i.i
  %4 = tail call i64 @llvm.umin.i64(i64 %.8290.i.i, i64 32)
  br label %B34192.if.i.i

B68533.i.i:                                       ; preds = %B34334.if.i.i, %B34192.if.i.i
  br i1 %.8501.i.i, label %B68600.critedge.i.i, label %B68551.i.i

B68551.i.i:                                       ; preds = %B68533.i.i
  %5 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.8342.05427.i.i
  br label %B68722.i.i

B68600.critedge.i.i:                              ; preds = %B68533.i.i
  %6 = getelementptr float, ptr %.622.sroa.13.0.i.i, i64 %.8342.05427.i.i
  store float 0.000000e+00, ptr %6, align 4, !noalias !19
  br label %B68722.i.i

B68722.i.i:                                       ; preds = %B68600.critedge.i.i, %B68551.i.i
  %"$phi3992.1.2.2.in.i.i" = phi ptr [ %5, %B68551.i.i ], [ %104, %B68600.critedge.i.i ]
  %"$phi3992.1.2.2.i.i" = load float, ptr %"$phi3992.1.2.2.in.i.i", align 4, !noalias !19
  %.9043.i.i = fneg float %"$phi3992.1.2.2.i.i"
  %7 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.8342.05427.i.i
  store float %.9043.i.i, ptr %7, align 4, !noalias !19
  %.8398.i.i = icmp samesign ugt i64 %.8345.05428.i.i, 1
  br i1 %.8398.i.i, label %B34192.if.i.i, label %B68724.i.i

B68724.i.i:                                       ; preds = %B68722.i.i, %B34188.i.i
  %.4.i.i4423.i.i = atomicrmw add ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.9117.i.i = sub nsw i64 %.141.i, %start.2.0.i.i
  %.92255429.not.i.i = icmp slt i64 %.9117.i.i, 1
  br i1 %.92255429.not.i.i, label %.3.endif.i4431.i.i, label %B68758.if.preheader.i.i

B68758.if.preheader.i.i:                          ; preds = %B68724.i.i
  %8 = tail call i64 @llvm.umin.i64(i64 %.9117.i.i, i64 32)
  %invariant.gep5448.i.i = getelementptr float, ptr %.147.i, i64 %start.2.0.i.i
  br label %B68758.if.i.i

.3.endif.i4431.i.i:                               ; preds = %B68758.if.i.i, %B68724.i.i
  %.4.i.i4432.i.i = atomicrmw add ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.9375.i.i = sub nsw i64 %.177.i, %start.2.0.i.i
  fence release
  %.4.i.i4447.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4448.i.i = icmp eq i64 %.4.i.i4447.i.i, 1
  br i1 %.10.i4448.i.i, label %.3.endif.if.i4449.i.i, label %NRT_decref.exit4450.i.i, !prof !4

.3.endif.if.i4449.i.i:                            ; preds = %.3.endif.i4431.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !19
  br label %NRT_decref.exit4450.i.i

NRT_decref.exit4450.i.i:                          ; preds = %.3.endif.if.i4449.i.i, %.3.endif.i4431.i.i
  %.94835432.not.i.i = icmp slt i64 %.9375.i.i, 1
  br i1 %.94835432.not.i.i, label %B68931.i.i, label %B68809.if.preheader.i.i

B68809.if.preheader.i.i:                          ; preds = %NRT_decref.exit4450.i.i
  %9 = tail call i64 @llvm.umin.i64(i64 %.9375.i.i, i64 32)
  %invariant.gep5449.i.i = getelementptr float, ptr %.183.i, i64 %start.2.0.i.i
  br label %B68809.if.i.i

B68931.i.i:                                       ; preds = %B68809.if.i.i, %NRT_decref.exit4450.i.i
  fence release
  %.4.i.i4459.i.i = atomicrmw sub ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4460.i.i = icmp eq i64 %.4.i.i4459.i.i, 1
  br i1 %.10.i4460.i.i, label %.3.endif.if.i4461.i.i, label %NRT_decref.exit4462.i.i, !prof !4

.3.endif.if.i4461.i.i:                            ; preds = %B68931.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4883.i.i) #3, !noalias !19
  br label %NRT_decref.exit4462.i.i

NRT_decref.exit4462.i.i:                          ; preds = %.3.endif.if.i4461.i.i, %B68931.i.i
  %.9601.i.i = add nuw nsw i64 %start.2.0.i.i, 32
  %.9605.i.i = icmp slt i64 %.9601.i.i, %.21.i
  br i1 %.9605.i.i, label %B1386.i.i, label %.3.endif.i4464.i.i

.3.endif.i4464.i.i:                               ; preds = %NRT_decref.exit4462.i.i
  fence release
  %.4.i.i4465.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4466.i.i = icmp eq i64 %.4.i.i4465.i.i, 1
  br i1 %.10.i4466.i.i, label %.3.endif.if.i4467.i.i, label %.3.endif.i4470.i.i, !prof !4

.3.endif.if.i4467.i.i:                            ; preds = %.3.endif.i4464.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i4470.i.i

.3.endif.i4470.i.i:                               ; preds = %.3.endif.if.i4467.i.i, %.3.endif.i4464.i.i
  fence release
  %.4.i.i4471.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4472.i.i = icmp eq i64 %.4.i.i4471.i.i, 1
  br i1 %.10.i4472.i.i, label %.3.endif.if.i4473.i.i, label %NRT_decref.exit4474.i.i, !prof !4

.3.endif.if.i4473.i.i:                            ; preds = %.3.endif.i4470.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !19
  br label %NRT_decref.exit4474.i.i

NRT_decref.exit4474.i.i:                          ; preds = %.3.endif.if.i4473.i.i, %.3.endif.i4470.i.i
  fence release
  %.4.i.i4483.i.i = atomicrmw sub ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4484.i.i = icmp eq i64 %.4.i.i4483.i.i, 1
  br i1 %.10.i4484.i.i, label %.3.endif.if.i4485.i.i, label %.3.endif.i4488.i.i, !prof !4

.3.endif.if.i4485.i.i:                            ; preds = %NRT_decref.exit4474.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5194.i.i) #3, !noalias !19
  br label %.3.endif.i4488.i.i

.3.endif.i4488.i.i:                               ; preds = %.3.endif.if.i4485.i.i, %NRT_decref.exit4474.i.i
  fence release
  %.4.i.i4489.i.i = atomicrmw sub ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4490.i.i = icmp eq i64 %.4.i.i4489.i.i, 1
  br i1 %.10.i4490.i.i, label %.3.endif.if.i4491.i.i, label %.3.endif.i4494.i.i, !prof !4

.3.endif.if.i4491.i.i:                            ; preds = %.3.endif.i4488.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5161.i.i) #3, !noalias !19
  br label %.3.endif.i4494.i.i

.3.endif.i4494.i.i:                               ; preds = %.3.endif.if.i4491.i.i, %.3.endif.i4488.i.i
  fence release
  %.4.i.i4495.i.i = atomicrmw sub ptr %piece.i.i.i.i4966.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4496.i.i = icmp eq i64 %.4.i.i4495.i.i, 1
  br i1 %.10.i4496.i.i, label %.3.endif.if.i4497.i.i, label %.3.endif.i4500.i.i, !prof !4

.3.endif.if.i4497.i.i:                            ; preds = %.3.endif.i4494.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4966.i.i) #3, !noalias !19
  br label %.3.endif.i4500.i.i

.3.endif.i4500.i.i:                               ; preds = %.3.endif.if.i4497.i.i, %.3.endif.i4494.i.i
  fence release
  %.4.i.i4501.i.i = atomicrmw sub ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4502.i.i = icmp eq i64 %.4.i.i4501.i.i, 1
  br i1 %.10.i4502.i.i, label %.3.endif.if.i4503.i.i, label %.3.endif.i4506.i.i, !prof !4

.3.endif.if.i4503.i.i:                            ; preds = %.3.endif.i4500.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4862.i.i) #3, !noalias !19
  br label %.3.endif.i4506.i.i

.3.endif.i4506.i.i:                               ; preds = %.3.endif.if.i4503.i.i, %.3.endif.i4500.i.i
  fence release
  %.4.i.i4507.i.i = atomicrmw sub ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4508.i.i = icmp eq i64 %.4.i.i4507.i.i, 1
  br i1 %.10.i4508.i.i, label %.3.endif.if.i4509.i.i, label %.3.endif.i4512.i.i, !prof !4

.3.endif.if.i4509.i.i:                            ; preds = %.3.endif.i4506.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4835.i.i) #3, !noalias !19
  br label %.3.endif.i4512.i.i

.3.endif.i4512.i.i:                               ; preds = %.3.endif.if.i4509.i.i, %.3.endif.i4506.i.i
  fence release
  %.4.i.i4513.i.i = atomicrmw sub ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4514.i.i = icmp eq i64 %.4.i.i4513.i.i, 1
  br i1 %.10.i4514.i.i, label %.3.endif.if.i4515.i.i, label %.3.endif.i4518.i.i, !prof !4

.3.endif.if.i4515.i.i:                            ; preds = %.3.endif.i4512.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4945.i.i) #3, !noalias !19
  br label %.3.endif.i4518.i.i

.3.endif.i4518.i.i:                               ; preds = %.3.endif.if.i4515.i.i, %.3.endif.i4512.i.i
  fence release
  %.4.i.i4519.i.i = atomicrmw sub ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4520.i.i = icmp eq i64 %.4.i.i4519.i.i, 1
  br i1 %.10.i4520.i.i, label %.3.endif.if.i4521.i.i, label %NRT_decref.exit4522.i.i, !prof !4

.3.endif.if.i4521.i.i:                            ; preds = %.3.endif.i4518.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4912.i.i) #3, !noalias !19
  br label %NRT_decref.exit4522.i.i

NRT_decref.exit4522.i.i:                          ; preds = %.3.endif.if.i4521.i.i, %.3.endif.i4518.i.i
  fence release
  %.4.i.i4531.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4532.i.i = icmp eq i64 %.4.i.i4531.i.i, 1
  br i1 %.10.i4532.i.i, label %.3.endif.if.i4533.i.i, label %.3.endif.i4536.i.i, !prof !4

.3.endif.if.i4533.i.i:                            ; preds = %NRT_decref.exit4522.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !19
  br label %.3.endif.i4536.i.i

.3.endif.i4536.i.i:                               ; preds = %.3.endif.if.i4533.i.i, %NRT_decref.exit4522.i.i
  fence release
  %.4.i.i4537.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4538.i.i = icmp eq i64 %.4.i.i4537.i.i, 1
  br i1 %.10.i4538.i.i, label %.3.endif.if.i4539.i.i, label %NRT_decref.exit4540.i.i, !prof !4

.3.endif.if.i4539.i.i:                            ; preds = %.3.endif.i4536.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !19
  br label %NRT_decref.exit4540.i.i

NRT_decref.exit4540.i.i:                          ; preds = %.3.endif.if.i4539.i.i, %.3.endif.i4536.i.i
  fence release
  %.4.i.i4555.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4556.i.i = icmp eq i64 %.4.i.i4555.i.i, 1
  br i1 %.10.i4556.i.i, label %.3.endif.if.i4557.i.i, label %.3.endif.i4560.i.i, !prof !4

.3.endif.if.i4557.i.i:                            ; preds = %NRT_decref.exit4540.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !19
  br label %.3.endif.i4560.i.i

.3.endif.i4560.i.i:                               ; preds = %.3.endif.if.i4557.i.i, %NRT_decref.exit4540.i.i
  fence release
  %.4.i.i4561.i.i = atomicrmw sub ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4562.i.i = icmp eq i64 %.4.i.i4561.i.i, 1
  br i1 %.10.i4562.i.i, label %.3.endif.if.i4563.i.i, label %NRT_decref.exit4564.i.i, !prof !4

.3.endif.if.i4563.i.i:                            ; preds = %.3.endif.i4560.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4883.i.i) #3, !noalias !19
  br label %NRT_decref.exit4564.i.i

NRT_decref.exit4564.i.i:                          ; preds = %.3.endif.if.i4563.i.i, %.3.endif.i4560.i.i
  fence release
  %.4.i.i4573.i.i = atomicrmw sub ptr %piece.i.i.i.i4810.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4574.i.i = icmp eq i64 %.4.i.i4573.i.i, 1
  br i1 %.10.i4574.i.i, label %.3.endif.if.i4575.i.i, label %NRT_decref.exit4576.i.i, !prof !4

.3.endif.if.i4575.i.i:                            ; preds = %NRT_decref.exit4564.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4810.i.i) #3, !noalias !19
  br label %NRT_decref.exit4576.i.i

NRT_decref.exit4576.i.i:                          ; preds = %.3.endif.if.i4575.i.i, %NRT_decref.exit4564.i.i
  fence release
  %.4.i.i4585.i.i = atomicrmw sub ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4586.i.i = icmp eq i64 %.4.i.i4585.i.i, 1
  br i1 %.10.i4586.i.i, label %.3.endif.if.i4587.i.i, label %.3.endif.i4590.i.i, !prof !4

.3.endif.if.i4587.i.i:                            ; preds = %NRT_decref.exit4576.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5049.i.i) #3, !noalias !19
  br label %.3.endif.i4590.i.i

.3.endif.i4590.i.i:                               ; preds = %.3.endif.if.i4587.i.i, %NRT_decref.exit4576.i.i
  fence release
  %.4.i.i4591.i.i = atomicrmw sub ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4592.i.i = icmp eq i64 %.4.i.i4591.i.i, 1
  br i1 %.10.i4592.i.i, label %.3.endif.if.i4593.i.i, label %.3.endif.i4596.i.i, !prof !4

.3.endif.if.i4593.i.i:                            ; preds = %.3.endif.i4590.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5111.i.i) #3, !noalias !19
  br label %.3.endif.i4596.i.i

.3.endif.i4596.i.i:                               ; preds = %.3.endif.if.i4593.i.i, %.3.endif.i4590.i.i
  fence release
  %.4.i.i4597.i.i = atomicrmw sub ptr %piece.i.i.i.i5132.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4598.i.i = icmp eq i64 %.4.i.i4597.i.i, 1
  br i1 %.10.i4598.i.i, label %.3.endif.if.i4599.i.i, label %.3.endif.i4602.i.i, !prof !4

.3.endif.if.i4599.i.i:                            ; preds = %.3.endif.i4596.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5132.i.i) #3, !noalias !19
  br label %.3.endif.i4602.i.i

.3.endif.i4602.i.i:                               ; preds = %.3.endif.if.i4599.i.i, %.3.endif.i4596.i.i
  fence release
  %.4.i.i4603.i.i = atomicrmw sub ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4604.i.i = icmp eq i64 %.4.i.i4603.i.i, 1
  br i1 %.10.i4604.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, !prof !4

.3.endif.i4608.i.i:                               ; preds = %NRT_decref.exit5224.i.i, %.3.endif.if.i5223.i.i
  fence release
  %.4.i.i4609.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4610.i.i = icmp eq i64 %.4.i.i4609.i.i, 1
  br i1 %.10.i4610.i.i, label %.3.endif.if.i4611.i.i, label %.3.endif.i4614.i.i, !prof !4

.3.endif.if.i4611.i.i:                            ; preds = %.3.endif.i4608.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i4614.i.i

.3.endif.i4614.i.i:                               ; preds = %.3.endif.if.i4611.i.i, %.3.endif.i4608.i.i
  fence release
  %.4.i.i4615.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4616.i.i = icmp eq i64 %.4.i.i4615.i.i, 1
  br i1 %.10.i4616.i.i, label %.3.endif.if.i4617.i.i, label %NRT_decref.exit4618.i.i, !prof !4

.3.endif.if.i4617.i.i:                            ; preds = %.3.endif.i4614.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !19
  br label %NRT_decref.exit4618.i.i

NRT_decref.exit4618.i.i:                          ; preds = %.3.endif.if.i4617.i.i, %.3.endif.i4614.i.i
  fence release
  %.4.i.i4627.i.i = atomicrmw sub ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4628.i.i = icmp eq i64 %.4.i.i4627.i.i, 1
  br i1 %.10.i4628.i.i, label %.3.endif.if.i4629.i.i, label %.3.endif.i4632.i.i, !prof !4

.3.endif.if.i4629.i.i:                            ; preds = %NRT_decref.exit4618.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5194.i.i) #3, !noalias !19
  br label %.3.endif.i4632.i.i

.3.endif.i4632.i.i:                               ; preds = %.3.endif.if.i4629.i.i, %NRT_decref.exit4618.i.i
  fence release
  %.4.i.i4633.i.i = atomicrmw sub ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4634.i.i = icmp eq i64 %.4.i.i4633.i.i, 1
  br i1 %.10.i4634.i.i, label %.3.endif.if.i4635.i.i, label %.3.endif.i4638.i.i, !prof !4

.3.endif.if.i4635.i.i:                            ; preds = %.3.endif.i4632.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5161.i.i) #3, !noalias !19
  br label %.3.endif.i4638.i.i

.3.endif.i4638.i.i:                               ; preds = %.3.endif.if.i4635.i.i, %.3.endif.i4632.i.i
  fence release
  %.4.i.i4639.i.i = atomicrmw sub ptr %piece.i.i.i.i4966.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4640.i.i = icmp eq i64 %.4.i.i4639.i.i, 1
  br i1 %.10.i4640.i.i, label %.3.endif.if.i4641.i.i, label %.3.endif.i4644.i.i, !prof !4

.3.endif.if.i4641.i.i:                            ; preds = %.3.endif.i4638.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4966.i.i) #3, !noalias !19
  br label %.3.endif.i4644.i.i

.3.endif.i4644.i.i:                               ; preds = %.3.endif.if.i4641.i.i, %.3.endif.i4638.i.i
  fence release
  %.4.i.i4645.i.i = atomicrmw sub ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4646.i.i = icmp eq i64 %.4.i.i4645.i.i, 1
  br i1 %.10.i4646.i.i, label %.3.endif.if.i4647.i.i, label %.3.endif.i4650.i.i, !prof !4

.3.endif.if.i4647.i.i:                            ; preds = %.3.endif.i4644.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4862.i.i) #3, !noalias !19
  br label %.3.endif.i4650.i.i

.3.endif.i4650.i.i:                               ; preds = %.3.endif.if.i4647.i.i, %.3.endif.i4644.i.i
  fence release
  %.4.i.i4651.i.i = atomicrmw sub ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4652.i.i = icmp eq i64 %.4.i.i4651.i.i, 1
  br i1 %.10.i4652.i.i, label %.3.endif.if.i4653.i.i, label %.3.endif.i4656.i.i, !prof !4

.3.endif.if.i4653.i.i:                            ; preds = %.3.endif.i4650.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4835.i.i) #3, !noalias !19
  br label %.3.endif.i4656.i.i

.3.endif.i4656.i.i:                               ; preds = %.3.endif.if.i4653.i.i, %.3.endif.i4650.i.i
  fence release
  %.4.i.i4657.i.i = atomicrmw sub ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4658.i.i = icmp eq i64 %.4.i.i4657.i.i, 1
  br i1 %.10.i4658.i.i, label %.3.endif.if.i4659.i.i, label %.3.endif.i4662.i.i, !prof !4

.3.endif.if.i4659.i.i:                            ; preds = %.3.endif.i4656.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4945.i.i) #3, !noalias !19
  br label %.3.endif.i4662.i.i

.3.endif.i4662.i.i:                               ; preds = %.3.endif.if.i4659.i.i, %.3.endif.i4656.i.i
  fence release
  %.4.i.i4663.i.i = atomicrmw sub ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4664.i.i = icmp eq i64 %.4.i.i4663.i.i, 1
  br i1 %.10.i4664.i.i, label %.3.endif.if.i4665.i.i, label %NRT_decref.exit4666.i.i, !prof !4

.3.endif.if.i4665.i.i:                            ; preds = %.3.endif.i4662.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4912.i.i) #3, !noalias !19
  br label %NRT_decref.exit4666.i.i

NRT_decref.exit4666.i.i:                          ; preds = %.3.endif.if.i4665.i.i, %.3.endif.i4662.i.i
  fence release
  %.4.i.i4675.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4676.i.i = icmp eq i64 %.4.i.i4675.i.i, 1
  br i1 %.10.i4676.i.i, label %.3.endif.if.i4677.i.i, label %.3.endif.i4680.i.i, !prof !4

.3.endif.if.i4677.i.i:                            ; preds = %NRT_decref.exit4666.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !19
  br label %.3.endif.i4680.i.i

.3.endif.i4680.i.i:                               ; preds = %.3.endif.if.i4677.i.i, %NRT_decref.exit4666.i.i
  fence release
  %.4.i.i4681.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4682.i.i = icmp eq i64 %.4.i.i4681.i.i, 1
  br i1 %.10.i4682.i.i, label %.3.endif.if.i4683.i.i, label %NRT_decref.exit4684.i.i, !prof !4

.3.endif.if.i4683.i.i:                            ; preds = %.3.endif.i4680.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !19
  br label %NRT_decref.exit4684.i.i

NRT_decref.exit4684.i.i:                          ; preds = %.3.endif.if.i4683.i.i, %.3.endif.i4680.i.i
  fence release
  %.4.i.i4699.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4700.i.i = icmp eq i64 %.4.i.i4699.i.i, 1
  br i1 %.10.i4700.i.i, label %.3.endif.if.i4701.i.i, label %.3.endif.i4704.i.i, !prof !4

.3.endif.if.i4701.i.i:                            ; preds = %NRT_decref.exit4684.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !19
  br label %.3.endif.i4704.i.i

.3.endif.i4704.i.i:                               ; preds = %.3.endif.if.i4701.i.i, %NRT_decref.exit4684.i.i
  fence release
  %.4.i.i4705.i.i = atomicrmw sub ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4706.i.i = icmp eq i64 %.4.i.i4705.i.i, 1
  br i1 %.10.i4706.i.i, label %.3.endif.if.i4707.i.i, label %NRT_decref.exit4708.i.i, !prof !4

.3.endif.if.i4707.i.i:                            ; preds = %.3.endif.i4704.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4883.i.i) #3, !noalias !19
  br label %NRT_decref.exit4708.i.i

NRT_decref.exit4708.i.i:                          ; preds = %.3.endif.if.i4707.i.i, %.3.endif.i4704.i.i
  fence release
  %.4.i.i4717.i.i = atomicrmw sub ptr %piece.i.i.i.i4810.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4718.i.i = icmp eq i64 %.4.i.i4717.i.i, 1
  br i1 %.10.i4718.i.i, label %.3.endif.if.i4719.i.i, label %NRT_decref.exit4720.i.i, !prof !4

.3.endif.if.i4719.i.i:                            ; preds = %NRT_decref.exit4708.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4810.i.i) #3, !noalias !19
  br label %NRT_decref.exit4720.i.i

NRT_decref.exit4720.i.i:                          ; preds = %.3.endif.if.i4719.i.i, %NRT_decref.exit4708.i.i
  fence release
  %.4.i.i4729.i.i = atomicrmw sub ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4730.i.i = icmp eq i64 %.4.i.i4729.i.i, 1
  br i1 %.10.i4730.i.i, label %.3.endif.if.i4731.i.i, label %.3.endif.i4734.i.i, !prof !4

.3.endif.if.i4731.i.i:                            ; preds = %NRT_decref.exit4720.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5049.i.i) #3, !noalias !19
  br label %.3.endif.i4734.i.i

.3.endif.i4734.i.i:                               ; preds = %.3.endif.if.i4731.i.i, %NRT_decref.exit4720.i.i
  fence release
  %.4.i.i4735.i.i = atomicrmw sub ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4736.i.i = icmp eq i64 %.4.i.i4735.i.i, 1
  br i1 %.10.i4736.i.i, label %.3.endif.if.i4737.i.i, label %.3.endif.i4740.i.i, !prof !4

.3.endif.if.i4737.i.i:                            ; preds = %.3.endif.i4734.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5111.i.i) #3, !noalias !19
  br label %.3.endif.i4740.i.i

.3.endif.i4740.i.i:                               ; preds = %.3.endif.if.i4737.i.i, %.3.endif.i4734.i.i
  fence release
  %.4.i.i4741.i.i = atomicrmw sub ptr %piece.i.i.i.i5132.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4742.i.i = icmp eq i64 %.4.i.i4741.i.i, 1
  br i1 %.10.i4742.i.i, label %.3.endif.if.i4743.i.i, label %.3.endif.i4746.i.i, !prof !4

.3.endif.if.i4743.i.i:                            ; preds = %.3.endif.i4740.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5132.i.i) #3, !noalias !19
  br label %.3.endif.i4746.i.i

.3.endif.i4746.i.i:                               ; preds = %.3.endif.if.i4743.i.i, %.3.endif.i4740.i.i
  fence release
  %.4.i.i4747.i.i = atomicrmw sub ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4748.i.i = icmp eq i64 %.4.i.i4747.i.i, 1
  br i1 %.10.i4748.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, !prof !4

B0.endif.endif.endif.endif.endif.i4757.i.i:       ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i31.i.i.i
  %piece.i.i.i.i4760.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !20
  %none.i.i.i.i4761.i.i = icmp eq ptr %piece.i.i.i.i4760.i.i, null
  br i1 %none.i.i.i.i4761.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i31.i4762.i.i

.3.endif.i31.i4762.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.i4757.i.i
  %address.i.i.i.i4763.i.i = ptrtoint ptr %piece.i.i.i.i4760.i.i to i64
  %after.i.i.i.i4764.i.i = add i64 %address.i.i.i.i4763.i.i, 127
  %even.i.i.i.i4765.i.i = and i64 %after.i.i.i.i4764.i.i, -64
  %data.i.i.i.i4766.i.i = inttoptr i64 %even.i.i.i.i4765.i.i to ptr
  %piece.repack3.i.i.i.i4767.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4760.i.i, i64 24
  %10 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4760.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %10, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i4760.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i4766.i.i, ptr %piece.repack3.i.i.i.i4767.i.i, align 8, !noalias !20
  %.4.i.i.i4768.i.i = atomicrmw add ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !30
  fence release
  %.4.i.i32.i4777.i.i = atomicrmw sub ptr %piece.i.i.i.i4760.i.i, i64 1 monotonic, align 8, !noalias !30
  %.10.i.i4778.i.i = icmp eq i64 %.4.i.i32.i4777.i.i, 1
  br i1 %.10.i.i4778.i.i, label %.3.endif.if.i.i4780.i.i, label %NRT_incref.exit4788.i.i, !prof !4

.3.endif.if.i.i4780.i.i:                          ; preds = %.3.endif.i31.i4762.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4760.i.i) #3, !noalias !30
  br label %NRT_incref.exit4788.i.i

NRT_incref.exit4788.i.i:                          ; preds = %.3.endif.if.i.i4780.i.i, %.3.endif.i31.i4762.i.i
  %.4.i.i4787.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i4789.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !31
  %none.i.i.i.i4790.not.i.i = icmp eq ptr %piece.i.i.i.i4789.i.i, null
  br i1 %none.i.i.i.i4790.not.i.i, label %.3.endif.i4805.i.i, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %NRT_incref.exit4788.i.i
  %address.i.i.i.i4791.i.i = ptrtoint ptr %piece.i.i.i.i4789.i.i to i64
  %after.i.i.i.i4792.i.i = add i64 %address.i.i.i.i4791.i.i, 127
  %even.i.i.i.i4793.i.i = and i64 %after.i.i.i.i4792.i.i, -64
  %data.i.i.i.i4794.i.i = inttoptr i64 %even.i.i.i.i4793.i.i to ptr
  %piece.repack3.i.i.i.i4795.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4789.i.i, i64 24
  %11 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4789.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %11, i8 0, i64 32, i1 false), !noalias !31
  store i64 1, ptr %piece.i.i.i.i4789.i.i, align 4, !noalias !31
  store ptr %data.i.i.i.i4794.i.i, ptr %piece.repack3.i.i.i.i4795.i.i, align 8, !noalias !31
  %.4.i.i.i4796.i.i = atomicrmw add ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !41
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !41
  %.10.i.i4801.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i4801.i.i, label %.3.endif.if.i.i4803.i.i, label %.3.endif.i4805.i.i, !prof !4

.3.endif.if.i.i4803.i.i:                          ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !41
  br label %.3.endif.i4805.i.i

.3.endif.i4805.i.i:                               ; preds = %.3.endif.if.i.i4803.i.i, %.3.endif.i24.i.i.i, %NRT_incref.exit4788.i.i
  %.264.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i4794.i.i, %.3.endif.i24.i.i.i ], [ %data.i.i.i.i4794.i.i, %.3.endif.if.i.i4803.i.i ], [ null, %NRT_incref.exit4788.i.i ]
  fence release
  %.4.i.i4806.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4807.i.i = icmp eq i64 %.4.i.i4806.i.i, 1
  br i1 %.10.i4807.i.i, label %.3.endif.if.i4808.i.i, label %NRT_decref.exit4809.i.i, !prof !4

.3.endif.if.i4808.i.i:                            ; preds = %.3.endif.i4805.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit4809.i.i

NRT_decref.exit4809.i.i:                          ; preds = %.3.endif.if.i4808.i.i, %.3.endif.i4805.i.i
  br i1 %none.i.i.i.i4790.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.i.i:                         ; preds = %NRT_decref.exit4809.i.i
  %piece.i.i.i.i4810.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !42
  %none.i.i.i.i4811.i.i = icmp eq ptr %piece.i.i.i.i4810.i.i, null
  br i1 %none.i.i.i.i4811.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i4812.i.i

.3.endif.i24.i4812.i.i:                           ; preds = %B0.endif.endif.endif.i.i
  %address.i.i.i.i4813.i.i = ptrtoint ptr %piece.i.i.i.i4810.i.i to i64
  %after.i.i.i.i4814.i.i = add i64 %address.i.i.i.i4813.i.i, 127
  %even.i.i.i.i4815.i.i = and i64 %after.i.i.i.i4814.i.i, -64
  %data.i.i.i.i4816.i.i = inttoptr i64 %even.i.i.i.i4815.i.i to ptr
  %piece.repack3.i.i.i.i4817.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4810.i.i, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4810.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %12, i8 0, i64 32, i1 false), !noalias !42
  store i64 1, ptr %piece.i.i.i.i4810.i.i, align 4, !noalias !42
  store ptr %data.i.i.i.i4816.i.i, ptr %piece.repack3.i.i.i.i4817.i.i, align 8, !noalias !42
  %.4.i.i.i4818.i.i = atomicrmw add ptr %piece.i.i.i.i4810.i.i, i64 1 monotonic, align 8, !noalias !52
  fence release
  %.4.i.i25.i4825.i.i = atomicrmw sub ptr %piece.i.i.i.i4810.i.i, i64 1 monotonic, align 8, !noalias !52
  %.10.i.i4826.i.i = icmp eq i64 %.4.i.i25.i4825.i.i, 1
  br i1 %.10.i.i4826.i.i, label %.3.endif.if.i.i4828.i.i, label %.3.endif.i4832.i.i, !prof !4

.3.endif.if.i.i4828.i.i:                          ; preds = %.3.endif.i24.i4812.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4810.i.i) #3, !noalias !52
  br label %.3.endif.i4832.i.i

.3.endif.i4832.i.i:                               ; preds = %.3.endif.if.i.i4828.i.i, %.3.endif.i24.i4812.i.i
  %.4.i.i4833.i.i = atomicrmw add ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i4835.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !53
  %none.i.i.i.i4836.not.i.i = icmp eq ptr %piece.i.i.i.i4835.i.i, null
  br i1 %none.i.i.i.i4836.not.i.i, label %.3.endif.i4857.i.i, label %.3.endif.i24.i4837.i.i

.3.endif.i24.i4837.i.i:                           ; preds = %.3.endif.i4832.i.i
  %address.i.i.i.i4838.i.i = ptrtoint ptr %piece.i.i.i.i4835.i.i to i64
  %after.i.i.i.i4839.i.i = add i64 %address.i.i.i.i4838.i.i, 127
  %even.i.i.i.i4840.i.i = and i64 %after.i.i.i.i4839.i.i, -64
  %data.i.i.i.i4841.i.i = inttoptr i64 %even.i.i.i.i4840.i.i to ptr
  %piece.repack3.i.i.i.i4842.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4835.i.i, i64 24
  %13 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4835.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %13, i8 0, i64 32, i1 false), !noalias !53
  store i64 1, ptr %piece.i.i.i.i4835.i.i, align 4, !noalias !53
  store ptr %data.i.i.i.i4841.i.i, ptr %piece.repack3.i.i.i.i4842.i.i, align 8, !noalias !53
  %.4.i.i.i4843.i.i = atomicrmw add ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !63
  fence release
  %.4.i.i25.i4850.i.i = atomicrmw sub ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !63
  %.10.i.i4851.i.i = icmp eq i64 %.4.i.i25.i4850.i.i, 1
  br i1 %.10.i.i4851.i.i, label %.3.endif.if.i.i4853.i.i, label %.3.endif.i4857.i.i, !prof !4

.3.endif.if.i.i4853.i.i:                          ; preds = %.3.endif.i24.i4837.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4835.i.i) #3, !noalias !63
  br label %.3.endif.i4857.i.i

.3.endif.i4857.i.i:                               ; preds = %.3.endif.if.i.i4853.i.i, %.3.endif.i24.i4837.i.i, %.3.endif.i4832.i.i
  %.352.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i4841.i.i, %.3.endif.i24.i4837.i.i ], [ %data.i.i.i.i4841.i.i, %.3.endif.if.i.i4853.i.i ], [ null, %.3.endif.i4832.i.i ]
  fence release
  %.4.i.i4858.i.i = atomicrmw sub ptr %piece.i.i.i.i4789.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4859.i.i = icmp eq i64 %.4.i.i4858.i.i, 1
  br i1 %.10.i4859.i.i, label %.3.endif.if.i4860.i.i, label %NRT_decref.exit4861.i.i, !prof !4

.3.endif.if.i4860.i.i:                            ; preds = %.3.endif.i4857.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4789.i.i) #3, !noalias !19
  br label %NRT_decref.exit4861.i.i

NRT_decref.exit4861.i.i:                          ; preds = %.3.endif.if.i4860.i.i, %.3.endif.i4857.i.i
  br i1 %none.i.i.i.i4836.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %NRT_decref.exit4861.i.i
  %piece.i.i.i.i4862.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !64
  %none.i.i.i.i4863.i.i = icmp eq ptr %piece.i.i.i.i4862.i.i, null
  br i1 %none.i.i.i.i4863.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i4864.i.i

.3.endif.i24.i4864.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i4865.i.i = ptrtoint ptr %piece.i.i.i.i4862.i.i to i64
  %after.i.i.i.i4866.i.i = add i64 %address.i.i.i.i4865.i.i, 127
  %even.i.i.i.i4867.i.i = and i64 %after.i.i.i.i4866.i.i, -64
  %data.i.i.i.i4868.i.i = inttoptr i64 %even.i.i.i.i4867.i.i to ptr
  %piece.repack3.i.i.i.i4869.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4862.i.i, i64 24
  %14 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4862.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %14, i8 0, i64 32, i1 false), !noalias !64
  store i64 1, ptr %piece.i.i.i.i4862.i.i, align 4, !noalias !64
  store ptr %data.i.i.i.i4868.i.i, ptr %piece.repack3.i.i.i.i4869.i.i, align 8, !noalias !64
  %.4.i.i.i4870.i.i = atomicrmw add ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !74
  fence release
  %.4.i.i25.i4877.i.i = atomicrmw sub ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !74
  %.10.i.i4878.i.i = icmp eq i64 %.4.i.i25.i4877.i.i, 1
  br i1 %.10.i.i4878.i.i, label %.3.endif.if.i.i4880.i.i, label %B0.endif.endif.endif.endif.endif.endif.i.i, !prof !4

.3.endif.if.i.i4880.i.i:                          ; preds = %.3.endif.i24.i4864.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4862.i.i) #3, !noalias !74
  br label %B0.endif.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.endif.i.i:       ; preds = %.3.endif.if.i.i4880.i.i, %.3.endif.i24.i4864.i.i
  %piece.i.i.i.i4883.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !75
  %none.i.i.i.i4884.i.i = icmp eq ptr %piece.i.i.i.i4883.i.i, null
  br i1 %none.i.i.i.i4884.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i4885.i.i

.3.endif.i24.i4885.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i4886.i.i = ptrtoint ptr %piece.i.i.i.i4883.i.i to i64
  %after.i.i.i.i4887.i.i = add i64 %address.i.i.i.i4886.i.i, 127
  %even.i.i.i.i4888.i.i = and i64 %after.i.i.i.i4887.i.i, -64
  %data.i.i.i.i4889.i.i = inttoptr i64 %even.i.i.i.i4888.i.i to ptr
  %piece.repack3.i.i.i.i4890.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4883.i.i, i64 24
  %15 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4883.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %15, i8 0, i64 32, i1 false), !noalias !75
  store i64 1, ptr %piece.i.i.i.i4883.i.i, align 4, !noalias !75
  store ptr %data.i.i.i.i4889.i.i, ptr %piece.repack3.i.i.i.i4890.i.i, align 8, !noalias !75
  %.4.i.i.i4891.i.i = atomicrmw add ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !85
  fence release
  %.4.i.i25.i4898.i.i = atomicrmw sub ptr %piece.i.i.i.i4883.i.i, i64 1 monotonic, align 8, !noalias !85
  %.10.i.i4899.i.i = icmp eq i64 %.4.i.i25.i4898.i.i, 1
  br i1 %.10.i.i4899.i.i, label %.3.endif.if.i.i4901.i.i, label %NRT_incref.exit4907.i.i, !prof !4

.3.endif.if.i.i4901.i.i:                          ; preds = %.3.endif.i24.i4885.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4883.i.i) #3, !noalias !85
  br label %NRT_incref.exit4907.i.i

NRT_incref.exit4907.i.i:                          ; preds = %.3.endif.if.i.i4901.i.i, %.3.endif.i24.i4885.i.i
  %.4.i.i4906.i.i = atomicrmw add ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4910.i.i = atomicrmw add ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i4912.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !86
  %none.i.i.i.i4913.not.i.i = icmp eq ptr %piece.i.i.i.i4912.i.i, null
  br i1 %none.i.i.i.i4913.not.i.i, label %.3.endif.i4934.i.i, label %.3.endif.i24.i4914.i.i

.3.endif.i24.i4914.i.i:                           ; preds = %NRT_incref.exit4907.i.i
  %address.i.i.i.i4915.i.i = ptrtoint ptr %piece.i.i.i.i4912.i.i to i64
  %after.i.i.i.i4916.i.i = add i64 %address.i.i.i.i4915.i.i, 127
  %even.i.i.i.i4917.i.i = and i64 %after.i.i.i.i4916.i.i, -64
  %data.i.i.i.i4918.i.i = inttoptr i64 %even.i.i.i.i4917.i.i to ptr
  %piece.repack3.i.i.i.i4919.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4912.i.i, i64 24
  %16 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4912.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %16, i8 0, i64 32, i1 false), !noalias !86
  store i64 1, ptr %piece.i.i.i.i4912.i.i, align 4, !noalias !86
  store ptr %data.i.i.i.i4918.i.i, ptr %piece.repack3.i.i.i.i4919.i.i, align 8, !noalias !86
  %.4.i.i.i4920.i.i = atomicrmw add ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !96
  fence release
  %.4.i.i25.i4927.i.i = atomicrmw sub ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !96
  %.10.i.i4928.i.i = icmp eq i64 %.4.i.i25.i4927.i.i, 1
  br i1 %.10.i.i4928.i.i, label %.3.endif.if.i.i4930.i.i, label %.3.endif.i4934.i.i, !prof !4

.3.endif.if.i.i4930.i.i:                          ; preds = %.3.endif.i24.i4914.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4912.i.i) #3, !noalias !96
  br label %.3.endif.i4934.i.i

.3.endif.i4934.i.i:                               ; preds = %.3.endif.if.i.i4930.i.i, %.3.endif.i24.i4914.i.i, %NRT_incref.exit4907.i.i
  %.487.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i4918.i.i, %.3.endif.i24.i4914.i.i ], [ %data.i.i.i.i4918.i.i, %.3.endif.if.i.i4930.i.i ], [ null, %NRT_incref.exit4907.i.i ]
  fence release
  %.4.i.i4935.i.i = atomicrmw sub ptr %piece.i.i.i.i4862.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4936.i.i = icmp eq i64 %.4.i.i4935.i.i, 1
  br i1 %.10.i4936.i.i, label %.3.endif.if.i4937.i.i, label %.3.endif.i4940.i.i, !prof !4

.3.endif.if.i4937.i.i:                            ; preds = %.3.endif.i4934.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4862.i.i) #3, !noalias !19
  br label %.3.endif.i4940.i.i

.3.endif.i4940.i.i:                               ; preds = %.3.endif.if.i4937.i.i, %.3.endif.i4934.i.i
  fence release
  %.4.i.i4941.i.i = atomicrmw sub ptr %piece.i.i.i.i4835.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i4942.i.i = icmp eq i64 %.4.i.i4941.i.i, 1
  br i1 %.10.i4942.i.i, label %.3.endif.if.i4943.i.i, label %NRT_decref.exit4944.i.i, !prof !4

.3.endif.if.i4943.i.i:                            ; preds = %.3.endif.i4940.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4835.i.i) #3, !noalias !19
  br label %NRT_decref.exit4944.i.i

NRT_decref.exit4944.i.i:                          ; preds = %.3.endif.if.i4943.i.i, %.3.endif.i4940.i.i
  br i1 %none.i.i.i.i4913.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %NRT_decref.exit4944.i.i
  %piece.i.i.i.i4945.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !97
  %none.i.i.i.i4946.i.i = icmp eq ptr %piece.i.i.i.i4945.i.i, null
  br i1 %none.i.i.i.i4946.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i4947.i.i

.3.endif.i24.i4947.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i4948.i.i = ptrtoint ptr %piece.i.i.i.i4945.i.i to i64
  %after.i.i.i.i4949.i.i = add i64 %address.i.i.i.i4948.i.i, 127
  %even.i.i.i.i4950.i.i = and i64 %after.i.i.i.i4949.i.i, -64
  %data.i.i.i.i4951.i.i = inttoptr i64 %even.i.i.i.i4950.i.i to ptr
  %piece.repack3.i.i.i.i4952.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4945.i.i, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4945.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, i8 0, i64 32, i1 false), !noalias !97
  store i64 1, ptr %piece.i.i.i.i4945.i.i, align 4, !noalias !97
  store ptr %data.i.i.i.i4951.i.i, ptr %piece.repack3.i.i.i.i4952.i.i, align 8, !noalias !97
  %.4.i.i.i4953.i.i = atomicrmw add ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !107
  fence release
  %.4.i.i25.i4960.i.i = atomicrmw sub ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !107
  %.10.i.i4961.i.i = icmp eq i64 %.4.i.i25.i4960.i.i, 1
  br i1 %.10.i.i4961.i.i, label %.3.endif.if.i.i4963.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i, !prof !4

.3.endif.if.i.i4963.i.i:                          ; preds = %.3.endif.i24.i4947.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4945.i.i) #3, !noalias !107
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %.3.endif.if.i.i4963.i.i, %.3.endif.i24.i4947.i.i
  %piece.i.i.i.i4966.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !108
  %none.i.i.i.i4967.i.i = icmp eq ptr %piece.i.i.i.i4966.i.i, null
  br i1 %none.i.i.i.i4967.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i4968.i.i

.3.endif.i24.i4968.i.i:                           ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i
  %address.i.i.i.i4969.i.i = ptrtoint ptr %piece.i.i.i.i4966.i.i to i64
  %after.i.i.i.i4970.i.i = add i64 %address.i.i.i.i4969.i.i, 127
  %even.i.i.i.i4971.i.i = and i64 %after.i.i.i.i4970.i.i, -64
  %data.i.i.i.i4972.i.i = inttoptr i64 %even.i.i.i.i4971.i.i to ptr
  %piece.repack3.i.i.i.i4973.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4966.i.i, i64 24
  %18 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4966.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %18, i8 0, i64 32, i1 false), !noalias !108
  store i64 1, ptr %piece.i.i.i.i4966.i.i, align 4, !noalias !108
  store ptr %data.i.i.i.i4972.i.i, ptr %piece.repack3.i.i.i.i4973.i.i, align 8, !noalias !108
  %.4.i.i.i4974.i.i = atomicrmw add ptr %piece.i.i.i.i4966.i.i, i64 1 monotonic, align 8, !noalias !118
  fence release
  %.4.i.i25.i4981.i.i = atomicrmw sub ptr %piece.i.i.i.i4966.i.i, i64 1 monotonic, align 8, !noalias !118
  %.10.i.i4982.i.i = icmp eq i64 %.4.i.i25.i4981.i.i, 1
  br i1 %.10.i.i4982.i.i, label %.3.endif.if.i.i4984.i.i, label %NRT_incref.exit4990.i.i, !prof !4

.3.endif.if.i.i4984.i.i:                          ; preds = %.3.endif.i24.i4968.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4966.i.i) #3, !noalias !118
  br label %NRT_incref.exit4990.i.i

NRT_incref.exit4990.i.i:                          ; preds = %.3.endif.if.i.i4984.i.i, %.3.endif.i24.i4968.i.i
  %.4.i.i4989.i.i = atomicrmw add ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i4993.i.i = atomicrmw add ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i4995.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !119
  %none.i.i.i.i4996.not.i.i = icmp eq ptr %piece.i.i.i.i4995.i.i, null
  br i1 %none.i.i.i.i4996.not.i.i, label %.3.endif.i5017.i.i, label %.3.endif.i24.i4997.i.i

.3.endif.i24.i4997.i.i:                           ; preds = %NRT_incref.exit4990.i.i
  %address.i.i.i.i4998.i.i = ptrtoint ptr %piece.i.i.i.i4995.i.i to i64
  %after.i.i.i.i4999.i.i = add i64 %address.i.i.i.i4998.i.i, 127
  %even.i.i.i.i5000.i.i = and i64 %after.i.i.i.i4999.i.i, -64
  %data.i.i.i.i5001.i.i = inttoptr i64 %even.i.i.i.i5000.i.i to ptr
  %piece.repack3.i.i.i.i5002.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4995.i.i, i64 24
  %19 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i4995.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %19, i8 0, i64 32, i1 false), !noalias !119
  store i64 1, ptr %piece.i.i.i.i4995.i.i, align 4, !noalias !119
  store ptr %data.i.i.i.i5001.i.i, ptr %piece.repack3.i.i.i.i5002.i.i, align 8, !noalias !119
  %.4.i.i.i5003.i.i = atomicrmw add ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !129
  fence release
  %.4.i.i25.i5010.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !129
  %.10.i.i5011.i.i = icmp eq i64 %.4.i.i25.i5010.i.i, 1
  br i1 %.10.i.i5011.i.i, label %.3.endif.if.i.i5013.i.i, label %.3.endif.i5017.i.i, !prof !4

.3.endif.if.i.i5013.i.i:                          ; preds = %.3.endif.i24.i4997.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !129
  br label %.3.endif.i5017.i.i

.3.endif.i5017.i.i:                               ; preds = %.3.endif.if.i.i5013.i.i, %.3.endif.i24.i4997.i.i, %NRT_incref.exit4990.i.i
  %.622.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i5001.i.i, %.3.endif.i24.i4997.i.i ], [ %data.i.i.i.i5001.i.i, %.3.endif.if.i.i5013.i.i ], [ null, %NRT_incref.exit4990.i.i ]
  fence release
  %.4.i.i5018.i.i = atomicrmw sub ptr %piece.i.i.i.i4945.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5019.i.i = icmp eq i64 %.4.i.i5018.i.i, 1
  br i1 %.10.i5019.i.i, label %.3.endif.if.i5020.i.i, label %.3.endif.i5023.i.i, !prof !4

.3.endif.if.i5020.i.i:                            ; preds = %.3.endif.i5017.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4945.i.i) #3, !noalias !19
  br label %.3.endif.i5023.i.i

.3.endif.i5023.i.i:                               ; preds = %.3.endif.if.i5020.i.i, %.3.endif.i5017.i.i
  fence release
  %.4.i.i5024.i.i = atomicrmw sub ptr %piece.i.i.i.i4912.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5025.i.i = icmp eq i64 %.4.i.i5024.i.i, 1
  br i1 %.10.i5025.i.i, label %.3.endif.if.i5026.i.i, label %NRT_decref.exit5027.i.i, !prof !4

.3.endif.if.i5026.i.i:                            ; preds = %.3.endif.i5023.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4912.i.i) #3, !noalias !19
  br label %NRT_decref.exit5027.i.i

NRT_decref.exit5027.i.i:                          ; preds = %.3.endif.if.i5026.i.i, %.3.endif.i5023.i.i
  br i1 %none.i.i.i.i4996.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endi...endif.1.endif.i.i, !prof !4

B0.endif.endif.endif.endi...endif.1.endif.i.i:    ; preds = %NRT_decref.exit5027.i.i
  %piece.i.i.i.i5028.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !130
  %none.i.i.i.i5029.i.i = icmp eq ptr %piece.i.i.i.i5028.i.i, null
  br i1 %none.i.i.i.i5029.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i5030.i.i

.3.endif.i24.i5030.i.i:                           ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i.i
  %address.i.i.i.i5031.i.i = ptrtoint ptr %piece.i.i.i.i5028.i.i to i64
  %after.i.i.i.i5032.i.i = add i64 %address.i.i.i.i5031.i.i, 127
  %even.i.i.i.i5033.i.i = and i64 %after.i.i.i.i5032.i.i, -64
  %data.i.i.i.i5034.i.i = inttoptr i64 %even.i.i.i.i5033.i.i to ptr
  %piece.repack3.i.i.i.i5035.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5028.i.i, i64 24
  %20 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5028.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %20, i8 0, i64 32, i1 false), !noalias !130
  store i64 1, ptr %piece.i.i.i.i5028.i.i, align 4, !noalias !130
  store ptr %data.i.i.i.i5034.i.i, ptr %piece.repack3.i.i.i.i5035.i.i, align 8, !noalias !130
  %.4.i.i.i5036.i.i = atomicrmw add ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !140
  fence release
  %.4.i.i25.i5043.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !140
  %.10.i.i5044.i.i = icmp eq i64 %.4.i.i25.i5043.i.i, 1
  br i1 %.10.i.i5044.i.i, label %.3.endif.if.i.i5046.i.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i, !prof !4

.3.endif.if.i.i5046.i.i:                          ; preds = %.3.endif.i24.i5030.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !140
  br label %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i

B0.endif.endif.endif.endi...endif.1.endif.endif.i.i: ; preds = %.3.endif.if.i.i5046.i.i, %.3.endif.i24.i5030.i.i
  %piece.i.i.i.i5049.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !141
  %none.i.i.i.i5050.i.i = icmp eq ptr %piece.i.i.i.i5049.i.i, null
  br i1 %none.i.i.i.i5050.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i5051.i.i

.3.endif.i24.i5051.i.i:                           ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i
  %address.i.i.i.i5052.i.i = ptrtoint ptr %piece.i.i.i.i5049.i.i to i64
  %after.i.i.i.i5053.i.i = add i64 %address.i.i.i.i5052.i.i, 127
  %even.i.i.i.i5054.i.i = and i64 %after.i.i.i.i5053.i.i, -64
  %data.i.i.i.i5055.i.i = inttoptr i64 %even.i.i.i.i5054.i.i to ptr
  %piece.repack3.i.i.i.i5056.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5049.i.i, i64 24
  %21 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5049.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %21, i8 0, i64 32, i1 false), !noalias !141
  store i64 1, ptr %piece.i.i.i.i5049.i.i, align 4, !noalias !141
  store ptr %data.i.i.i.i5055.i.i, ptr %piece.repack3.i.i.i.i5056.i.i, align 8, !noalias !141
  %.4.i.i.i5057.i.i = atomicrmw add ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !151
  fence release
  %.4.i.i25.i5064.i.i = atomicrmw sub ptr %piece.i.i.i.i5049.i.i, i64 1 monotonic, align 8, !noalias !151
  %.10.i.i5065.i.i = icmp eq i64 %.4.i.i25.i5064.i.i, 1
  br i1 %.10.i.i5065.i.i, label %.3.endif.if.i.i5067.i.i, label %NRT_incref.exit5073.i.i, !prof !4

.3.endif.if.i.i5067.i.i:                          ; preds = %.3.endif.i24.i5051.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5049.i.i) #3, !noalias !151
  br label %NRT_incref.exit5073.i.i

NRT_incref.exit5073.i.i:                          ; preds = %.3.endif.if.i.i5067.i.i, %.3.endif.i24.i5051.i.i
  %.4.i.i5072.i.i = atomicrmw add ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i5076.i.i = atomicrmw add ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i5078.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !152
  %none.i.i.i.i5079.not.i.i = icmp eq ptr %piece.i.i.i.i5078.i.i, null
  br i1 %none.i.i.i.i5079.not.i.i, label %.3.endif.i5100.i.i, label %.3.endif.i24.i5080.i.i

.3.endif.i24.i5080.i.i:                           ; preds = %NRT_incref.exit5073.i.i
  %address.i.i.i.i5081.i.i = ptrtoint ptr %piece.i.i.i.i5078.i.i to i64
  %after.i.i.i.i5082.i.i = add i64 %address.i.i.i.i5081.i.i, 127
  %even.i.i.i.i5083.i.i = and i64 %after.i.i.i.i5082.i.i, -64
  %data.i.i.i.i5084.i.i = inttoptr i64 %even.i.i.i.i5083.i.i to ptr
  %piece.repack3.i.i.i.i5085.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5078.i.i, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5078.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %22, i8 0, i64 32, i1 false), !noalias !152
  store i64 1, ptr %piece.i.i.i.i5078.i.i, align 4, !noalias !152
  store ptr %data.i.i.i.i5084.i.i, ptr %piece.repack3.i.i.i.i5085.i.i, align 8, !noalias !152
  %.4.i.i.i5086.i.i = atomicrmw add ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !162
  fence release
  %.4.i.i25.i5093.i.i = atomicrmw sub ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !162
  %.10.i.i5094.i.i = icmp eq i64 %.4.i.i25.i5093.i.i, 1
  br i1 %.10.i.i5094.i.i, label %.3.endif.if.i.i5096.i.i, label %.3.endif.i5100.i.i, !prof !4

.3.endif.if.i.i5096.i.i:                          ; preds = %.3.endif.i24.i5080.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5078.i.i) #3, !noalias !162
  br label %.3.endif.i5100.i.i

.3.endif.i5100.i.i:                               ; preds = %.3.endif.if.i.i5096.i.i, %.3.endif.i24.i5080.i.i, %NRT_incref.exit5073.i.i
  %.757.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i5084.i.i, %.3.endif.i24.i5080.i.i ], [ %data.i.i.i.i5084.i.i, %.3.endif.if.i.i5096.i.i ], [ null, %NRT_incref.exit5073.i.i ]
  fence release
  %.4.i.i5101.i.i = atomicrmw sub ptr %piece.i.i.i.i5028.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5102.i.i = icmp eq i64 %.4.i.i5101.i.i, 1
  br i1 %.10.i5102.i.i, label %.3.endif.if.i5103.i.i, label %.3.endif.i5106.i.i, !prof !4

.3.endif.if.i5103.i.i:                            ; preds = %.3.endif.i5100.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5028.i.i) #3, !noalias !19
  br label %.3.endif.i5106.i.i

.3.endif.i5106.i.i:                               ; preds = %.3.endif.if.i5103.i.i, %.3.endif.i5100.i.i
  fence release
  %.4.i.i5107.i.i = atomicrmw sub ptr %piece.i.i.i.i4995.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5108.i.i = icmp eq i64 %.4.i.i5107.i.i, 1
  br i1 %.10.i5108.i.i, label %.3.endif.if.i5109.i.i, label %NRT_decref.exit5110.i.i, !prof !4

.3.endif.if.i5109.i.i:                            ; preds = %.3.endif.i5106.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i4995.i.i) #3, !noalias !19
  br label %NRT_decref.exit5110.i.i

NRT_decref.exit5110.i.i:                          ; preds = %.3.endif.if.i5109.i.i, %.3.endif.i5106.i.i
  br i1 %none.i.i.i.i5079.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endi...endif.2.i.i, !prof !4

B0.endif.endif.endif.endi...endif.2.i.i:          ; preds = %NRT_decref.exit5110.i.i
  %piece.i.i.i.i5111.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !163
  %none.i.i.i.i5112.i.i = icmp eq ptr %piece.i.i.i.i5111.i.i, null
  br i1 %none.i.i.i.i5112.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i5113.i.i

.3.endif.i24.i5113.i.i:                           ; preds = %B0.endif.endif.endif.endi...endif.2.i.i
  %address.i.i.i.i5114.i.i = ptrtoint ptr %piece.i.i.i.i5111.i.i to i64
  %after.i.i.i.i5115.i.i = add i64 %address.i.i.i.i5114.i.i, 127
  %even.i.i.i.i5116.i.i = and i64 %after.i.i.i.i5115.i.i, -64
  %data.i.i.i.i5117.i.i = inttoptr i64 %even.i.i.i.i5116.i.i to ptr
  %piece.repack3.i.i.i.i5118.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5111.i.i, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5111.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %23, i8 0, i64 32, i1 false), !noalias !163
  store i64 1, ptr %piece.i.i.i.i5111.i.i, align 4, !noalias !163
  store ptr %data.i.i.i.i5117.i.i, ptr %piece.repack3.i.i.i.i5118.i.i, align 8, !noalias !163
  %.4.i.i.i5119.i.i = atomicrmw add ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !173
  fence release
  %.4.i.i25.i5126.i.i = atomicrmw sub ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !173
  %.10.i.i5127.i.i = icmp eq i64 %.4.i.i25.i5126.i.i, 1
  br i1 %.10.i.i5127.i.i, label %.3.endif.if.i.i5129.i.i, label %B0.endif.endif.endif.endi...endif.2.endif.i.i, !prof !4

.3.endif.if.i.i5129.i.i:                          ; preds = %.3.endif.i24.i5113.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5111.i.i) #3, !noalias !173
  br label %B0.endif.endif.endif.endi...endif.2.endif.i.i

B0.endif.endif.endif.endi...endif.2.endif.i.i:    ; preds = %.3.endif.if.i.i5129.i.i, %.3.endif.i24.i5113.i.i
  %piece.i.i.i.i5132.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !174
  %none.i.i.i.i5133.i.i = icmp eq ptr %piece.i.i.i.i5132.i.i, null
  br i1 %none.i.i.i.i5133.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i5134.i.i

.3.endif.i24.i5134.i.i:                           ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i.i
  %address.i.i.i.i5135.i.i = ptrtoint ptr %piece.i.i.i.i5132.i.i to i64
  %after.i.i.i.i5136.i.i = add i64 %address.i.i.i.i5135.i.i, 127
  %even.i.i.i.i5137.i.i = and i64 %after.i.i.i.i5136.i.i, -64
  %data.i.i.i.i5138.i.i = inttoptr i64 %even.i.i.i.i5137.i.i to ptr
  %piece.repack3.i.i.i.i5139.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5132.i.i, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5132.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %24, i8 0, i64 32, i1 false), !noalias !174
  store i64 1, ptr %piece.i.i.i.i5132.i.i, align 4, !noalias !174
  store ptr %data.i.i.i.i5138.i.i, ptr %piece.repack3.i.i.i.i5139.i.i, align 8, !noalias !174
  %.4.i.i.i5140.i.i = atomicrmw add ptr %piece.i.i.i.i5132.i.i, i64 1 monotonic, align 8, !noalias !184
  fence release
  %.4.i.i25.i5147.i.i = atomicrmw sub ptr %piece.i.i.i.i5132.i.i, i64 1 monotonic, align 8, !noalias !184
  %.10.i.i5148.i.i = icmp eq i64 %.4.i.i25.i5147.i.i, 1
  br i1 %.10.i.i5148.i.i, label %.3.endif.if.i.i5150.i.i, label %NRT_incref.exit5156.i.i, !prof !4

.3.endif.if.i.i5150.i.i:                          ; preds = %.3.endif.i24.i5134.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5132.i.i) #3, !noalias !184
  br label %NRT_incref.exit5156.i.i

NRT_incref.exit5156.i.i:                          ; preds = %.3.endif.if.i.i5150.i.i, %.3.endif.i24.i5134.i.i
  %.4.i.i5155.i.i = atomicrmw add ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i5159.i.i = atomicrmw add ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  %piece.i.i.i.i5161.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !185
  %none.i.i.i.i5162.not.i.i = icmp eq ptr %piece.i.i.i.i5161.i.i, null
  br i1 %none.i.i.i.i5162.not.i.i, label %.3.endif.i5183.i.i, label %.3.endif.i24.i5163.i.i

.3.endif.i24.i5163.i.i:                           ; preds = %NRT_incref.exit5156.i.i
  %address.i.i.i.i5164.i.i = ptrtoint ptr %piece.i.i.i.i5161.i.i to i64
  %after.i.i.i.i5165.i.i = add i64 %address.i.i.i.i5164.i.i, 127
  %even.i.i.i.i5166.i.i = and i64 %after.i.i.i.i5165.i.i, -64
  %data.i.i.i.i5167.i.i = inttoptr i64 %even.i.i.i.i5166.i.i to ptr
  %piece.repack3.i.i.i.i5168.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5161.i.i, i64 24
  %25 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5161.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %25, i8 0, i64 32, i1 false), !noalias !185
  store i64 1, ptr %piece.i.i.i.i5161.i.i, align 4, !noalias !185
  store ptr %data.i.i.i.i5167.i.i, ptr %piece.repack3.i.i.i.i5168.i.i, align 8, !noalias !185
  %.4.i.i.i5169.i.i = atomicrmw add ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !195
  fence release
  %.4.i.i25.i5176.i.i = atomicrmw sub ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !195
  %.10.i.i5177.i.i = icmp eq i64 %.4.i.i25.i5176.i.i, 1
  br i1 %.10.i.i5177.i.i, label %.3.endif.if.i.i5179.i.i, label %.3.endif.i5183.i.i, !prof !4

.3.endif.if.i.i5179.i.i:                          ; preds = %.3.endif.i24.i5163.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5161.i.i) #3, !noalias !195
  br label %.3.endif.i5183.i.i

.3.endif.i5183.i.i:                               ; preds = %.3.endif.if.i.i5179.i.i, %.3.endif.i24.i5163.i.i, %NRT_incref.exit5156.i.i
  %.892.sroa.13.0.i.i = phi ptr [ %data.i.i.i.i5167.i.i, %.3.endif.i24.i5163.i.i ], [ %data.i.i.i.i5167.i.i, %.3.endif.if.i.i5179.i.i ], [ null, %NRT_incref.exit5156.i.i ]
  fence release
  %.4.i.i5184.i.i = atomicrmw sub ptr %piece.i.i.i.i5111.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5185.i.i = icmp eq i64 %.4.i.i5184.i.i, 1
  br i1 %.10.i5185.i.i, label %.3.endif.if.i5186.i.i, label %.3.endif.i5189.i.i, !prof !4

.3.endif.if.i5186.i.i:                            ; preds = %.3.endif.i5183.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5111.i.i) #3, !noalias !19
  br label %.3.endif.i5189.i.i

.3.endif.i5189.i.i:                               ; preds = %.3.endif.if.i5186.i.i, %.3.endif.i5183.i.i
  fence release
  %.4.i.i5190.i.i = atomicrmw sub ptr %piece.i.i.i.i5078.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5191.i.i = icmp eq i64 %.4.i.i5190.i.i, 1
  br i1 %.10.i5191.i.i, label %.3.endif.if.i5192.i.i, label %NRT_decref.exit5193.i.i, !prof !4

.3.endif.if.i5192.i.i:                            ; preds = %.3.endif.i5189.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5078.i.i) #3, !noalias !19
  br label %NRT_decref.exit5193.i.i

NRT_decref.exit5193.i.i:                          ; preds = %.3.endif.if.i5192.i.i, %.3.endif.i5189.i.i
  br i1 %none.i.i.i.i5162.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i.i, !prof !4

B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i.i: ; preds = %NRT_decref.exit5193.i.i
  %piece.i.i.i.i5194.i.i = tail call ptr @sparse_allocate(i64 256), !noalias !196
  %none.i.i.i.i5195.i.i = icmp eq ptr %piece.i.i.i.i5194.i.i, null
  br i1 %none.i.i.i.i5195.i.i, label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit, label %.3.endif.i24.i5196.i.i

.3.endif.i24.i5196.i.i:                           ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i.i
  %address.i.i.i.i5197.i.i = ptrtoint ptr %piece.i.i.i.i5194.i.i to i64
  %after.i.i.i.i5198.i.i = add i64 %address.i.i.i.i5197.i.i, 127
  %even.i.i.i.i5199.i.i = and i64 %after.i.i.i.i5198.i.i, -64
  %data.i.i.i.i5200.i.i = inttoptr i64 %even.i.i.i.i5199.i.i to ptr
  %piece.repack3.i.i.i.i5201.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5194.i.i, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i5194.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %26, i8 0, i64 32, i1 false), !noalias !196
  store i64 1, ptr %piece.i.i.i.i5194.i.i, align 4, !noalias !196
  store ptr %data.i.i.i.i5200.i.i, ptr %piece.repack3.i.i.i.i5201.i.i, align 8, !noalias !196
  %.4.i.i.i5202.i.i = atomicrmw add ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !206
  fence release
  %.4.i.i25.i5209.i.i = atomicrmw sub ptr %piece.i.i.i.i5194.i.i, i64 1 monotonic, align 8, !noalias !206
  %.10.i.i5210.i.i = icmp eq i64 %.4.i.i25.i5209.i.i, 1
  br i1 %.10.i.i5210.i.i, label %.3.endif.if.i.i5212.i.i, label %.3.endif.i5220.i.i, !prof !4

.3.endif.if.i.i5212.i.i:                          ; preds = %.3.endif.i24.i5196.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5194.i.i) #3, !noalias !206
  br label %.3.endif.i5220.i.i

.3.endif.i5220.i.i:                               ; preds = %.3.endif.if.i.i5212.i.i, %.3.endif.i24.i5196.i.i
  %.4.i.i5217.i.i = atomicrmw add ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.984.i.i = icmp sgt i64 %.21.i, 0
  fence release
  %.4.i.i5221.i.i = atomicrmw sub ptr %piece.i.i.i.i5161.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i5222.i.i = icmp eq i64 %.4.i.i5221.i.i, 1
  br i1 %.10.i5222.i.i, label %.3.endif.if.i5223.i.i, label %NRT_decref.exit5224.i.i, !prof !4

.3.endif.if.i5223.i.i:                            ; preds = %.3.endif.i5220.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5161.i.i) #3, !noalias !19
  br i1 %.984.i.i, label %B1386.preheader.i.i, label %.3.endif.i4608.i.i

NRT_decref.exit5224.i.i:                          ; preds = %.3.endif.i5220.i.i
  br i1 %.984.i.i, label %B1386.preheader.i.i, label %.3.endif.i4608.i.i

B1386.preheader.i.i:                              ; preds = %NRT_decref.exit5224.i.i, %.3.endif.if.i5223.i.i
  %.1160.i.i = add nsw i64 %.21.i, -1
  %.12865371.not.i.i = icmp eq i64 %.23.i, 0
  %.1635.i.i = add nsw i64 %.63.i, -1
  %.17615379.not.i.i = icmp slt i64 %.65.i, 1
  %.24785391.i.i = icmp samesign ugt i64 %.23.i, 1
  %.4393.not.i.i = icmp eq i64 %a4, 0
  %.46775417.not.i.i = icmp slt i64 %.105.i, 1
  %.1825.i.i = tail call i64 @llvm.smin.i64(i64 %.63.i, i64 0)
  br label %B1386.i.i

B1494.if.i.i:                                     ; preds = %B1494.loopexit.i.i, %B1386.i.i
  %.1045.05376.i.i = phi i64 [ 0, %B1386.i.i ], [ %.1114.i.i, %B1494.loopexit.i.i ]
  %.1114.i.i = add nuw nsw i64 %.1045.05376.i.i, 1
  br i1 %.12865371.not.i.i, label %B1494.loopexit.i.i, label %B1610.if.lr.ph.i.i

B1610.if.lr.ph.i.i:                               ; preds = %B1494.if.i.i
  %invariant.gep.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1045.05376.i.i
  %.1144.i.i = add nuw nsw i64 %.1045.05376.i.i, %start.2.0.i.i
  %.13.i5225.i.i = tail call i64 @llvm.smin.i64(i64 %.1160.i.i, i64 %.1144.i.i)
  %.1371.i.i = mul i64 %.13.i5225.i.i, %.23.i
  %27 = getelementptr float, ptr %.30.i, i64 %.1371.i.i
  br label %B1610.if.i.i

B1610.if.i.i:                                     ; preds = %B1610.if.i.i, %B1610.if.lr.ph.i.i
  %.1233.05373.i.i = phi i64 [ %.23.i, %B1610.if.lr.ph.i.i ], [ %.1295.i.i, %B1610.if.i.i ]
  %.1230.05372.i.i = phi i64 [ 0, %B1610.if.lr.ph.i.i ], [ %.1299.i.i, %B1610.if.i.i ]
  %.1295.i.i = add nsw i64 %.1233.05373.i.i, -1
  %.1299.i.i = add nuw nsw i64 %.1230.05372.i.i, 1
  %28 = getelementptr float, ptr %27, i64 %.1230.05372.i.i
  %.1376.i.i = load float, ptr %28, align 4, !noalias !19
  %.idx5370.i.i = shl i64 %.1230.05372.i.i, 7
  %gep5375.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx5370.i.i
  store float %.1376.i.i, ptr %gep5375.i.i, align 4, !noalias !19
  %.1286.i.i = icmp sgt i64 %.1233.05373.i.i, 1
  br i1 %.1286.i.i, label %B1610.if.i.i, label %B1494.loopexit.i.i

B1688.if.i.i:                                     ; preds = %B1688.if.i.i.preheader, %B1688.loopexit.i.i
  %.1520.05384.i.i = phi i64 [ %.1589.i.i, %B1688.loopexit.i.i ], [ 0, %B1688.if.i.i.preheader ]
  %.1589.i.i = add nuw nsw i64 %.1520.05384.i.i, 1
  br i1 %.17615379.not.i.i, label %B1688.loopexit.i.i, label %B1944.if.lr.ph.i.i

B1944.if.lr.ph.i.i:                               ; preds = %B1688.if.i.i
  %invariant.gep5378.i.i = getelementptr float, ptr %data.i.i.i.i4766.i.i, i64 %.1520.05384.i.i
  %.1619.i.i = add nuw nsw i64 %.1520.05384.i.i, %start.2.0.i.i
  %.13.i5226.i.i = tail call i64 @llvm.smin.i64(i64 %.1635.i.i, i64 %.1619.i.i)
  %.1826.i.i = add i64 %.13.i5226.i.i, %.1825.i.i
  %.1846.i.i = mul i64 %.1826.i.i, %.65.i
  %29 = getelementptr float, ptr %.72.i, i64 %.1846.i.i
  br label %B1944.if.i.i

B1944.if.i.i:                                     ; preds = %B1944.if.i.i, %B1944.if.lr.ph.i.i
  %.1705.05380.i.i = phi i64 [ 0, %B1944.if.lr.ph.i.i ], [ %.1774.i.i, %B1944.if.i.i ]
  %.1774.i.i = add nuw nsw i64 %.1705.05380.i.i, 1
  %30 = getelementptr float, ptr %29, i64 %.1705.05380.i.i
  %.1851.i.i = load float, ptr %30, align 4, !noalias !19
  %.idx5369.i.i = shl i64 %.1705.05380.i.i, 7
  %gep5383.i.i = getelementptr i8, ptr %invariant.gep5378.i.i, i64 %.idx5369.i.i
  store float %.1851.i.i, ptr %gep5383.i.i, align 4, !noalias !19
  %exitcond5435.not.i.i = icmp eq i64 %.65.i, %.1774.i.i
  br i1 %exitcond5435.not.i.i, label %B1688.loopexit.i.i, label %B1944.if.i.i

B2282.if.i.i:                                     ; preds = %B2282.if.i.i.preheader, %B2282.if.i.i
  %.1962.05386.i.i = phi i64 [ %.2031.i.i, %B2282.if.i.i ], [ 0, %B2282.if.i.i.preheader ]
  %.2031.i.i = add nuw nsw i64 %.1962.05386.i.i, 1
  %31 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1962.05386.i.i
  %.2109.i.i = load float, ptr %31, align 4, !noalias !19
  %32 = getelementptr float, ptr %.264.sroa.13.0.i.i, i64 %.1962.05386.i.i
  store float %.2109.i.i, ptr %32, align 4, !noalias !19
  %33 = getelementptr float, ptr %data.i.i.i.i4816.i.i, i64 %.1962.05386.i.i
  store float %.2109.i.i, ptr %33, align 4, !noalias !19
  %34 = getelementptr float, ptr %data.i.i.i.i4766.i.i, i64 %.1962.05386.i.i
  %.2223.i.i = load float, ptr %34, align 4, !noalias !19
  %35 = getelementptr float, ptr %.352.sroa.13.0.i.i, i64 %.1962.05386.i.i
  store float %.2223.i.i, ptr %35, align 4, !noalias !19
  %.2361.i.i = load float, ptr %31, align 4, !noalias !19
  %.2362.i.i = fmul float %.2223.i.i, %.2361.i.i
  %36 = getelementptr float, ptr %data.i.i.i.i4868.i.i, i64 %.1962.05386.i.i
  store float %.2362.i.i, ptr %36, align 4, !noalias !19
  %exitcond5437.not.i.i = icmp eq i64 %.2031.i.i, 32
  br i1 %exitcond5437.not.i.i, label %B2328.i.i, label %B2282.if.i.i

B2330.if.i.i:                                     ; preds = %B2328.i.i, %B2330.loopexit.i.i
  %.2422.05392.i.i = phi i64 [ %.2491.i.i, %B2330.loopexit.i.i ], [ 1, %B2328.i.i ]
  %.idx5367.i.i = shl i64 %.2422.05392.i.i, 7
  %37 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx5367.i.i
  %38 = getelementptr i8, ptr %data.i.i.i.i4766.i.i, i64 %.idx5367.i.i
  br label %B2478.if.i.i

B2478.if.i.i:                                     ; preds = %B2478.if.i.i, %B2330.if.i.i
  %.2542.05388.i.i = phi i64 [ 0, %B2330.if.i.i ], [ %.2611.i.i, %B2478.if.i.i ]
  %.2611.i.i = add nuw nsw i64 %.2542.05388.i.i, 1
  %39 = getelementptr float, ptr %.264.sroa.13.0.i.i, i64 %.2542.05388.i.i
  %.2665.i.i = load float, ptr %39, align 4, !noalias !19
  %40 = getelementptr float, ptr %37, i64 %.2542.05388.i.i
  %.2718.i.i = load float, ptr %40, align 4, !noalias !19
  %.12.i.i.i = fcmp olt float %.2718.i.i, %.2665.i.i
  %.13.i5227.i.i = select i1 %.12.i.i.i, float %.2718.i.i, float %.2665.i.i
  store float %.13.i5227.i.i, ptr %39, align 4, !noalias !19
  %41 = getelementptr float, ptr %data.i.i.i.i4816.i.i, i64 %.2542.05388.i.i
  %.2808.i.i = load float, ptr %41, align 4, !noalias !19
  %.2861.i.i = load float, ptr %40, align 4, !noalias !19
  %.12.i5228.i.i = fcmp ogt float %.2861.i.i, %.2808.i.i
  %.13.i5229.i.i = select i1 %.12.i5228.i.i, float %.2861.i.i, float %.2808.i.i
  store float %.13.i5229.i.i, ptr %41, align 4, !noalias !19
  %42 = getelementptr float, ptr %.352.sroa.13.0.i.i, i64 %.2542.05388.i.i
  %.2951.i.i = load float, ptr %42, align 4, !noalias !19
  %43 = getelementptr float, ptr %38, i64 %.2542.05388.i.i
  %.3004.i.i = load float, ptr %43, align 4, !noalias !19
  %.3007.i.i = fadd float %.2951.i.i, %.3004.i.i
  store float %.3007.i.i, ptr %42, align 4, !noalias !19
  %44 = getelementptr float, ptr %data.i.i.i.i4868.i.i, i64 %.2542.05388.i.i
  %.3067.i.i = load float, ptr %44, align 4, !noalias !19
  %.3120.i.i = load float, ptr %43, align 4, !noalias !19
  %.3175.i.i = load float, ptr %40, align 4, !noalias !19
  %.3178.i.i = fmul float %.3120.i.i, %.3175.i.i
  %.3179.i.i = fadd float %.3067.i.i, %.3178.i.i
  store float %.3179.i.i, ptr %44, align 4, !noalias !19
  %exitcond5438.not.i.i = icmp eq i64 %.2611.i.i, 32
  br i1 %exitcond5438.not.i.i, label %B2330.loopexit.i.i, label %B2478.if.i.i

B2774.if.i.i:                                     ; preds = %B2774.if.i.i.preheader, %B2774.if.i.i
  %.3245.05394.i.i = phi i64 [ %.3314.i.i, %B2774.if.i.i ], [ 0, %B2774.if.i.i.preheader ]
  %.3314.i.i = add nuw nsw i64 %.3245.05394.i.i, 1
  %45 = getelementptr float, ptr %.264.sroa.13.0.i.i, i64 %.3245.05394.i.i
  %.3368.i.i = load float, ptr %45, align 4, !noalias !19
  %.12.i5230.i.i = fcmp ogt float %.3368.i.i, 0.000000e+00
  %.13.i5231.i.i = select i1 %.12.i5230.i.i, float 0.000000e+00, float %.3368.i.i
  store float %.13.i5231.i.i, ptr %45, align 4, !noalias !19
  %46 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.3245.05394.i.i
  store float %.13.i5231.i.i, ptr %46, align 4, !noalias !19
  %47 = getelementptr float, ptr %data.i.i.i.i5138.i.i, i64 %.3245.05394.i.i
  store float %.13.i5231.i.i, ptr %47, align 4, !noalias !19
  %48 = getelementptr float, ptr %data.i.i.i.i4816.i.i, i64 %.3245.05394.i.i
  %.3546.i.i = load float, ptr %48, align 4, !noalias !19
  %.3576.i.i = load float, ptr %45, align 4, !noalias !19
  %.3577.i.i = fsub float %.3546.i.i, %.3576.i.i
  %.3582.i.i = fdiv float %.136.i.i, %.3577.i.i
  %49 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.3245.05394.i.i
  store float %.3582.i.i, ptr %49, align 4, !noalias !19
  %50 = getelementptr float, ptr %data.i.i.i.i5117.i.i, i64 %.3245.05394.i.i
  store float %.3582.i.i, ptr %50, align 4, !noalias !19
  %.3672.i.i = load float, ptr %49, align 4, !noalias !19
  %.3676.i.i = fdiv float 1.000000e+00, %.3672.i.i
  %51 = getelementptr float, ptr %.622.sroa.13.0.i.i, i64 %.3245.05394.i.i
  store float %.3676.i.i, ptr %51, align 4, !noalias !19
  %52 = getelementptr float, ptr %.757.sroa.13.0.i.i, i64 %.3245.05394.i.i
  store float 0.000000e+00, ptr %52, align 4, !noalias !19
  %exitcond5440.not.i.i = icmp eq i64 %.3314.i.i, 32
  br i1 %exitcond5440.not.i.i, label %NRT_incref.exit4284.i.i, label %B2774.if.i.i

B2818.if.i.i:                                     ; preds = %NRT_incref.exit4284.i.i, %B2818.loopexit.i.i
  %.3870.05400.i.i = phi i64 [ %.3932.i.i, %B2818.loopexit.i.i ], [ %.23.i, %NRT_incref.exit4284.i.i ]
  %.3867.05399.i.i = phi i64 [ %.3936.i.i, %B2818.loopexit.i.i ], [ 0, %NRT_incref.exit4284.i.i ]
  %.idx5365.i.i = shl i64 %.3867.05399.i.i, 7
  %53 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx5365.i.i
  %54 = getelementptr i8, ptr %data.i.i.i.i4766.i.i, i64 %.idx5365.i.i
  br label %B3126.if.i.i

B3126.if.i.i:                                     ; preds = %B3126.if.i.i, %B2818.if.i.i
  %.3987.05396.i.i = phi i64 [ 0, %B2818.if.i.i ], [ %.4056.i.i, %B3126.if.i.i ]
  %.4056.i.i = add nuw nsw i64 %.3987.05396.i.i, 1
  %55 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.3987.05396.i.i
  %.4115.i.i = load float, ptr %55, align 4, !noalias !19
  %56 = getelementptr float, ptr %53, i64 %.3987.05396.i.i
  %.4169.i.i = load float, ptr %56, align 4, !noalias !19
  %57 = getelementptr float, ptr %.264.sroa.13.0.i.i, i64 %.3987.05396.i.i
  %.4202.i.i = load float, ptr %57, align 4, !noalias !19
  %.4203.i.i = fsub float %.4169.i.i, %.4202.i.i
  %.4204.i.i = fmul float %.4115.i.i, %.4203.i.i
  %.4212.i.i = fadd float %.4204.i.i, 0x4168000000000000
  %.4213.i.i = fadd float %.4212.i.i, 0xC168000000000000
  %.4219.i.i = fcmp olt float %.4213.i.i, %.136.i.i
  %.4213..136.i.i = select i1 %.4219.i.i, float %.4213.i.i, float %.136.i.i
  %.4246.i.i = fcmp ogt float %.4213..136.i.i, 0.000000e+00
  %_add_errors_v298__nearest_v299__vphi78_0.2.3.i.i = select i1 %.4246.i.i, float %.4213..136.i.i, float 0.000000e+00
  %58 = getelementptr float, ptr %.622.sroa.13.0.i.i, i64 %.3987.05396.i.i
  %.4298.i.i = load float, ptr %58, align 4, !noalias !19
  %.4299.i.i = fmul float %.4298.i.i, %_add_errors_v298__nearest_v299__vphi78_0.2.3.i.i
  %.4331.i.i = fadd float %.4202.i.i, %.4299.i.i
  %.4388.i.i = fsub float %.4331.i.i, %.4169.i.i
  %.4397.i.i = fmul float %.4388.i.i, %.4388.i.i
  %.4405.i.i = tail call float @llvm.fabs.f32(float %.4388.i.i)
  %_add_errors_v298__vphi312_2.2.3.i.i = select i1 %.4393.not.i.i, float %.4405.i.i, float %.4397.i.i
  %59 = getelementptr float, ptr %.757.sroa.13.0.i.i, i64 %.3987.05396.i.i
  %.4444.i.i = load float, ptr %59, align 4, !noalias !19
  %60 = getelementptr float, ptr %54, i64 %.3987.05396.i.i
  %.4498.i.i = load float, ptr %60, align 4, !noalias !19
  %.4501.i.i = fmul float %.4498.i.i, %_add_errors_v298__vphi312_2.2.3.i.i
  %.4502.i.i = fadd float %.4444.i.i, %.4501.i.i
  store float %.4502.i.i, ptr %59, align 4, !noalias !19
  %exitcond5441.not.i.i = icmp eq i64 %.4056.i.i, 32
  br i1 %exitcond5441.not.i.i, label %B2818.loopexit.i.i, label %B3126.if.i.i

B3452.if.i.i:                                     ; preds = %NRT_decref.exit4350.i.i, %B3452.loopexit.i.i
  %.4621.05418.i.i = phi i64 [ %.4690.i.i, %B3452.loopexit.i.i ], [ 0, %NRT_decref.exit4350.i.i ]
  %61 = getelementptr float, ptr %.111.i, i64 %.4621.05418.i.i
  br label %B3480.if.i.i

B3480.if.i.i:                                     ; preds = %B3480.if.i.i, %B3452.if.i.i
  %.4741.05401.i.i = phi i64 [ 0, %B3452.if.i.i ], [ %.4810.i.i, %B3480.if.i.i ]
  %.4810.i.i = add nuw nsw i64 %.4741.05401.i.i, 1
  %.4865.i.i = load float, ptr %61, align 4, !noalias !19
  %.4867.i.i = fadd float %.4865.i.i, %.136.i.i
  %62 = getelementptr float, ptr %data.i.i.i.i4816.i.i, i64 %.4741.05401.i.i
  %.4897.i.i = load float, ptr %62, align 4, !noalias !19
  %63 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.4741.05401.i.i
  %.4927.i.i = load float, ptr %63, align 4, !noalias !19
  %.4928.i.i = fsub float %.4897.i.i, %.4927.i.i
  %.4932.i.i = fdiv float %.4867.i.i, %.4928.i.i
  %64 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.4741.05401.i.i
  store float %.4932.i.i, ptr %64, align 4, !noalias !19
  %65 = getelementptr float, ptr %.487.sroa.13.0.i.i, i64 %.4741.05401.i.i
  store float 0.000000e+00, ptr %65, align 4, !noalias !19
  %66 = getelementptr float, ptr %data.i.i.i.i4951.i.i, i64 %.4741.05401.i.i
  store float 0.000000e+00, ptr %66, align 4, !noalias !19
  %67 = getelementptr float, ptr %data.i.i.i.i4972.i.i, i64 %.4741.05401.i.i
  store float 0.000000e+00, ptr %67, align 4, !noalias !19
  %68 = getelementptr float, ptr %data.i.i.i.i5055.i.i, i64 %.4741.05401.i.i
  store float 0.000000e+00, ptr %68, align 4, !noalias !19
  %exitcond5442.not.i.i = icmp eq i64 %.4810.i.i, 32
  br i1 %exitcond5442.not.i.i, label %B3522.preheader.i.i, label %B3480.if.i.i

B3522.if.i.i:                                     ; preds = %B3522.preheader.i.i, %B3522.loopexit.i.i
  %.5117.05407.i.i = phi i64 [ %.5179.i.i, %B3522.loopexit.i.i ], [ %.23.i, %B3522.preheader.i.i ]
  %.5114.05406.i.i = phi i64 [ %.5183.i.i, %B3522.loopexit.i.i ], [ 0, %B3522.preheader.i.i ]
  %.idx5363.i.i = shl i64 %.5114.05406.i.i, 7
  %69 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx5363.i.i
  %70 = getelementptr i8, ptr %data.i.i.i.i4766.i.i, i64 %.idx5363.i.i
  br label %B3548.if.i.i

B3548.if.i.i:                                     ; preds = %B3548.if.i.i, %B3522.if.i.i
  %.5234.05403.i.i = phi i64 [ 0, %B3522.if.i.i ], [ %.5303.i.i, %B3548.if.i.i ]
  %.5303.i.i = add nuw nsw i64 %.5234.05403.i.i, 1
  %71 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.5234.05403.i.i
  %.5362.i.i = load float, ptr %71, align 4, !noalias !19
  %72 = getelementptr float, ptr %69, i64 %.5234.05403.i.i
  %.5416.i.i = load float, ptr %72, align 4, !noalias !19
  %73 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.5234.05403.i.i
  %.5449.i.i = load float, ptr %73, align 4, !noalias !19
  %.5450.i.i = fsub float %.5416.i.i, %.5449.i.i
  %.5451.i.i = fmul float %.5362.i.i, %.5450.i.i
  %.5459.i.i = fadd float %.5451.i.i, 0x4168000000000000
  %.5460.i.i = fadd float %.5459.i.i, 0xC168000000000000
  %.5466.i.i = fcmp olt float %.5460.i.i, %.136.i.i
  %.5460..136.i.i = select i1 %.5466.i.i, float %.5460.i.i, float %.136.i.i
  %.5493.i.i = fcmp ogt float %.5460..136.i.i, 0.000000e+00
  %_nearest_v297__vphi78_0.2.4.i.i = select i1 %.5493.i.i, float %.5460..136.i.i, float 0.000000e+00
  %74 = getelementptr float, ptr %70, i64 %.5234.05403.i.i
  %.5568.i.i = load float, ptr %74, align 4, !noalias !19
  %.5571.i.i = fmul float %.5568.i.i, %_nearest_v297__vphi78_0.2.4.i.i
  %75 = getelementptr float, ptr %.487.sroa.13.0.i.i, i64 %.5234.05403.i.i
  %.5602.i.i = load float, ptr %75, align 4, !noalias !19
  %.5603.i.i = fadd float %.5602.i.i, %.5571.i.i
  store float %.5603.i.i, ptr %75, align 4, !noalias !19
  %76 = getelementptr float, ptr %data.i.i.i.i4951.i.i, i64 %.5234.05403.i.i
  %.5665.i.i = load float, ptr %76, align 4, !noalias !19
  %.5666.i.i = fmul float %_nearest_v297__vphi78_0.2.4.i.i, %.5571.i.i
  %.5667.i.i = fadd float %.5665.i.i, %.5666.i.i
  store float %.5667.i.i, ptr %76, align 4, !noalias !19
  %77 = getelementptr float, ptr %data.i.i.i.i4972.i.i, i64 %.5234.05403.i.i
  %.5729.i.i = load float, ptr %77, align 4, !noalias !19
  %.5783.i.i = load float, ptr %72, align 4, !noalias !19
  %.5786.i.i = fmul float %.5783.i.i, %.5571.i.i
  %.5787.i.i = fadd float %.5729.i.i, %.5786.i.i
  store float %.5787.i.i, ptr %77, align 4, !noalias !19
  %exitcond5443.not.i.i = icmp eq i64 %.5303.i.i, 32
  br i1 %exitcond5443.not.i.i, label %B3522.loopexit.i.i, label %B3548.if.i.i

B3778.if.i.i:                                     ; preds = %B3778.if.i.i.preheader, %B3936.i.i
  %.5856.05408.i.i = phi i64 [ %.5925.i.i, %B3936.i.i ], [ 0, %B3778.if.i.i.preheader ]
  %.5925.i.i = add nuw nsw i64 %.5856.05408.i.i, 1
  %78 = getelementptr float, ptr %.352.sroa.13.0.i.i, i64 %.5856.05408.i.i
  %.5983.i.i = load float, ptr %78, align 4, !noalias !19
  %79 = getelementptr float, ptr %data.i.i.i.i4951.i.i, i64 %.5856.05408.i.i
  %.6014.i.i = load float, ptr %79, align 4, !noalias !19
  %.6015.i.i = fmul float %.5983.i.i, %.6014.i.i
  %80 = getelementptr float, ptr %.487.sroa.13.0.i.i, i64 %.5856.05408.i.i
  %.6046.i.i = load float, ptr %80, align 4, !noalias !19
  %.6078.i.i = fmul float %.6046.i.i, %.6046.i.i
  %.6079.i.i = fsub float %.6015.i.i, %.6078.i.i
  %81 = getelementptr float, ptr %data.i.i.i.i4972.i.i, i64 %.5856.05408.i.i
  %.6144.i.i = load float, ptr %81, align 4, !noalias !19
  %.6145.i.i = fmul float %.5983.i.i, %.6144.i.i
  %82 = getelementptr float, ptr %data.i.i.i.i4868.i.i, i64 %.5856.05408.i.i
  %.6176.i.i = load float, ptr %82, align 4, !noalias !19
  %.6208.i.i = fmul float %.6046.i.i, %.6176.i.i
  %.6209.i.i = fsub float %.6145.i.i, %.6208.i.i
  %.6214.i.i = fdiv float %.6209.i.i, %.6079.i.i
  %83 = getelementptr float, ptr %.892.sroa.13.0.i.i, i64 %.5856.05408.i.i
  store float %.6214.i.i, ptr %83, align 4, !noalias !19
  %.6276.i.i = load float, ptr %79, align 4, !noalias !19
  %.6307.i.i = load float, ptr %82, align 4, !noalias !19
  %.6308.i.i = fmul float %.6276.i.i, %.6307.i.i
  %.6339.i.i = load float, ptr %80, align 4, !noalias !19
  %.6370.i.i = load float, ptr %81, align 4, !noalias !19
  %.6371.i.i = fmul float %.6339.i.i, %.6370.i.i
  %.6372.i.i = fsub float %.6308.i.i, %.6371.i.i
  %.6377.i.i = fdiv float %.6372.i.i, %.6079.i.i
  %84 = getelementptr float, ptr %data.i.i.i.i5200.i.i, i64 %.5856.05408.i.i
  store float %.6377.i.i, ptr %84, align 4, !noalias !19
  %.6440.i.i = fcmp ogt float %.6377.i.i, 0.000000e+00
  br i1 %.6440.i.i, label %B3898.thread.i.i, label %B3936.i.i

B4004.if.i.i:                                     ; preds = %NRT_incref.exit4354.i.i, %B4004.loopexit.i.i
  %.6842.05414.i.i = phi i64 [ %.6904.i.i, %B4004.loopexit.i.i ], [ %.23.i, %NRT_incref.exit4354.i.i ]
  %.6839.05413.i.i = phi i64 [ %.6908.i.i, %B4004.loopexit.i.i ], [ 0, %NRT_incref.exit4354.i.i ]
  %.idx5361.i.i = shl i64 %.6839.05413.i.i, 7
  %85 = getelementptr i8, ptr %data.i.i.i.i.i.i, i64 %.idx5361.i.i
  %86 = getelementptr i8, ptr %data.i.i.i.i4766.i.i, i64 %.idx5361.i.i
  br label %B4110.if.i.i

B4110.if.i.i:                                     ; preds = %B4110.if.i.i, %B4004.if.i.i
  %.6959.05410.i.i = phi i64 [ 0, %B4004.if.i.i ], [ %.7028.i.i, %B4110.if.i.i ]
  %.7028.i.i = add nuw nsw i64 %.6959.05410.i.i, 1
  %87 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.6959.05410.i.i
  %.7087.i.i = load float, ptr %87, align 4, !noalias !19
  %88 = getelementptr float, ptr %85, i64 %.6959.05410.i.i
  %.7141.i.i = load float, ptr %88, align 4, !noalias !19
  %89 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.6959.05410.i.i
  %.7174.i.i = load float, ptr %89, align 4, !noalias !19
  %.7175.i.i = fsub float %.7141.i.i, %.7174.i.i
  %.7176.i.i = fmul float %.7087.i.i, %.7175.i.i
  %.7184.i.i = fadd float %.7176.i.i, 0x4168000000000000
  %.7185.i.i = fadd float %.7184.i.i, 0xC168000000000000
  %.7191.i.i = fcmp olt float %.7185.i.i, %.136.i.i
  %.7185..136.i.i = select i1 %.7191.i.i, float %.7185.i.i, float %.136.i.i
  %.7218.i.i = fcmp ogt float %.7185..136.i.i, 0.000000e+00
  %_add_errors_v295__nearest_v296__vphi78_0.2.4.i.i = select i1 %.7218.i.i, float %.7185..136.i.i, float 0.000000e+00
  %90 = getelementptr float, ptr %.892.sroa.13.0.i.i, i64 %.6959.05410.i.i
  %.7270.i.i = load float, ptr %90, align 4, !noalias !19
  %.7271.i.i = fmul float %.7270.i.i, %_add_errors_v295__nearest_v296__vphi78_0.2.4.i.i
  %91 = getelementptr float, ptr %data.i.i.i.i5200.i.i, i64 %.6959.05410.i.i
  %.7302.i.i = load float, ptr %91, align 4, !noalias !19
  %.7303.i.i = fadd float %.7302.i.i, %.7271.i.i
  %.7360.i.i = fsub float %.7303.i.i, %.7141.i.i
  %.7369.i.i = fmul float %.7360.i.i, %.7360.i.i
  %.7377.i.i = tail call float @llvm.fabs.f32(float %.7360.i.i)
  %_add_errors_v295__vphi312_2.2.4.i.i = select i1 %.4393.not.i.i, float %.7377.i.i, float %.7369.i.i
  %92 = getelementptr float, ptr %data.i.i.i.i5055.i.i, i64 %.6959.05410.i.i
  %.7416.i.i = load float, ptr %92, align 4, !noalias !19
  %93 = getelementptr float, ptr %86, i64 %.6959.05410.i.i
  %.7470.i.i = load float, ptr %93, align 4, !noalias !19
  %.7473.i.i = fmul float %.7470.i.i, %_add_errors_v295__vphi312_2.2.4.i.i
  %.7474.i.i = fadd float %.7416.i.i, %.7473.i.i
  store float %.7474.i.i, ptr %92, align 4, !noalias !19
  %exitcond5445.not.i.i = icmp eq i64 %.7028.i.i, 32
  br i1 %exitcond5445.not.i.i, label %B4004.loopexit.i.i, label %B4110.if.i.i

B17114.if.i.i:                                    ; preds = %B17114.if.i.i.preheader, %B17114.if.i.i
  %.7586.05415.i.i = phi i64 [ %.7655.i.i, %B17114.if.i.i ], [ 0, %B17114.if.i.i.preheader ]
  %.7655.i.i = add nuw nsw i64 %.7586.05415.i.i, 1
  %94 = getelementptr float, ptr %data.i.i.i.i5055.i.i, i64 %.7586.05415.i.i
  %.7713.i.i = load float, ptr %94, align 4, !noalias !19
  %95 = getelementptr float, ptr %.757.sroa.13.0.i.i, i64 %.7586.05415.i.i
  %.7744.i.i = load float, ptr %95, align 4, !noalias !19
  %.7745.i.i = fcmp olt float %.7713.i.i, %.7744.i.i
  %96 = getelementptr float, ptr %data.i.i.i.i5034.i.i, i64 %.7586.05415.i.i
  %97 = getelementptr float, ptr %data.i.i.i.i5117.i.i, i64 %.7586.05415.i.i
  %"$phi3452.2.2.3.in.i.i" = select i1 %.7745.i.i, ptr %96, ptr %97
  %"$phi3452.2.2.3.i.i" = load float, ptr %"$phi3452.2.2.3.in.i.i", align 4, !noalias !19
  store float %"$phi3452.2.2.3.i.i", ptr %97, align 4, !noalias !19
  %98 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.7586.05415.i.i
  %99 = getelementptr float, ptr %data.i.i.i.i5138.i.i, i64 %.7586.05415.i.i
  %"$phi3494.2.2.3.in.i.i" = select i1 %.7745.i.i, ptr %98, ptr %99
  %"$phi3494.2.2.3.i.i" = load float, ptr %"$phi3494.2.2.3.in.i.i", align 4, !noalias !19
  store float %"$phi3494.2.2.3.i.i", ptr %99, align 4, !noalias !19
  %.7712.val.i.i = load float, ptr %94, align 4, !noalias !19
  %.7743.val.i.i = load float, ptr %95, align 4, !noalias !19
  %"$phi3536.2.2.3.i.i" = select i1 %.7745.i.i, float %.7712.val.i.i, float %.7743.val.i.i
  store float %"$phi3536.2.2.3.i.i", ptr %95, align 4, !noalias !19
  %100 = getelementptr float, ptr %.892.sroa.13.0.i.i, i64 %.7586.05415.i.i
  %101 = getelementptr float, ptr %.622.sroa.13.0.i.i, i64 %.7586.05415.i.i
  %"$phi3578.2.2.3.in.i.i" = select i1 %.7745.i.i, ptr %100, ptr %101
  %"$phi3578.2.2.3.i.i" = load float, ptr %"$phi3578.2.2.3.in.i.i", align 4, !noalias !19
  store float %"$phi3578.2.2.3.i.i", ptr %101, align 4, !noalias !19
  %102 = getelementptr float, ptr %data.i.i.i.i5200.i.i, i64 %.7586.05415.i.i
  %"$phi3620.2.2.3.in.i.i" = select i1 %.7745.i.i, ptr %102, ptr %98
  %"$phi3620.2.2.3.i.i" = load float, ptr %"$phi3620.2.2.3.in.i.i", align 4, !noalias !19
  store float %"$phi3620.2.2.3.i.i", ptr %98, align 4, !noalias !19
  %exitcond5446.not.i.i = icmp eq i64 %.7655.i.i, 32
  br i1 %exitcond5446.not.i.i, label %B3452.loopexit.i.i, label %B17114.if.i.i

B34192.if.i.i:                                    ; preds = %B68722.i.i, %B34192.if.preheader.i.i
  %.8345.05428.i.i = phi i64 [ %.8407.i.i, %B68722.i.i ], [ %4, %B34192.if.preheader.i.i ]
  %.8342.05427.i.i = phi i64 [ %.8411.i.i, %B68722.i.i ], [ 0, %B34192.if.preheader.i.i ]
  %.8407.i.i = add nsw i64 %.8345.05428.i.i, -1
  %.8411.i.i = add nuw nsw i64 %.8342.05427.i.i, 1
  %103 = getelementptr float, ptr %data.i.i.i.i4816.i.i, i64 %.8342.05427.i.i
  %.8469.i.i = load float, ptr %103, align 4, !noalias !19
  %104 = getelementptr float, ptr %.264.sroa.13.0.i.i, i64 %.8342.05427.i.i
  %.8500.i.i = load float, ptr %104, align 4, !noalias !19
  %.8501.i.i = fcmp oeq float %.8469.i.i, %.8500.i.i
  br i1 %.12865371.not.i.i, label %B68533.i.i, label %B34334.if.lr.ph.i.i

B34334.if.lr.ph.i.i:                              ; preds = %B34192.if.i.i
  %invariant.gep5420.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.8342.05427.i.i
  %105 = getelementptr float, ptr %data.i.i.i.i5117.i.i, i64 %.8342.05427.i.i
  %106 = getelementptr float, ptr %data.i.i.i.i5138.i.i, i64 %.8342.05427.i.i
  %.8829.i.i = add nuw nsw i64 %.8342.05427.i.i, %start.2.0.i.i
  %.8880.i.i = mul i64 %.8829.i.i, %.215.i
  %107 = getelementptr float, ptr %.222.i, i64 %.8880.i.i
  br label %B34334.if.i.i

B34334.if.i.i:                                    ; preds = %B34334.if.i.i, %B34334.if.lr.ph.i.i
  %.8532.05423.i.i = phi i64 [ %.23.i, %B34334.if.lr.ph.i.i ], [ %.8594.i.i, %B34334.if.i.i ]
  %.8529.05422.i.i = phi i64 [ 0, %B34334.if.lr.ph.i.i ], [ %.8598.i.i, %B34334.if.i.i ]
  %.8594.i.i = add nsw i64 %.8532.05423.i.i, -1
  %.8598.i.i = add nuw nsw i64 %.8529.05422.i.i, 1
  %.8657.i.i = load float, ptr %105, align 4, !noalias !19
  %.idx.i.i = shl i64 %.8529.05422.i.i, 7
  %gep5425.i.i = getelementptr i8, ptr %invariant.gep5420.i.i, i64 %.idx.i.i
  %.8711.i.i = load float, ptr %gep5425.i.i, align 4, !noalias !19
  %.8744.i.i = load float, ptr %106, align 4, !noalias !19
  %.8745.i.i = fsub float %.8711.i.i, %.8744.i.i
  %.8746.i.i = fmul float %.8657.i.i, %.8745.i.i
  %.8754.i.i = fadd float %.8746.i.i, 0x4168000000000000
  %.8755.i.i = fadd float %.8754.i.i, 0xC168000000000000
  %.8761.i.i = fcmp olt float %.8755.i.i, %.136.i.i
  %.8755..136.i.i = select i1 %.8761.i.i, float %.8755.i.i, float %.136.i.i
  %.8788.i.i = fcmp ogt float %.8755..136.i.i, 0.000000e+00
  %_nearest_v294__vphi78_0.2.3.i.i = select i1 %.8788.i.i, float %.8755..136.i.i, float 0.000000e+00
  %"$phi3898.2.2.3.i.i" = select i1 %.8501.i.i, float 0.000000e+00, float %_nearest_v294__vphi78_0.2.3.i.i
  %108 = getelementptr float, ptr %107, i64 %.8529.05422.i.i
  store float %"$phi3898.2.2.3.i.i", ptr %108, align 4, !noalias !19
  %.8585.i.i = icmp sgt i64 %.8532.05423.i.i, 1
  br i1 %.8585.i.i, label %B34334.if.i.i, label %B68533.i.i

B68758.if.i.i:                                    ; preds = %B68758.if.i.i, %B68758.if.preheader.i.i
  %.9172.05431.i.i = phi i64 [ %.9234.i.i, %B68758.if.i.i ], [ %8, %B68758.if.preheader.i.i ]
  %.9169.05430.i.i = phi i64 [ %.9238.i.i, %B68758.if.i.i ], [ 0, %B68758.if.preheader.i.i ]
  %.9234.i.i = add nsw i64 %.9172.05431.i.i, -1
  %.9238.i.i = add nuw nsw i64 %.9169.05430.i.i, 1
  %109 = getelementptr float, ptr %.622.sroa.13.0.i.i, i64 %.9169.05430.i.i
  %.9292.i.i = load float, ptr %109, align 4, !noalias !19
  %gep.i.i = getelementptr float, ptr %invariant.gep5448.i.i, i64 %.9169.05430.i.i
  store float %.9292.i.i, ptr %gep.i.i, align 4, !noalias !19
  %.9225.i.i = icmp samesign ugt i64 %.9172.05431.i.i, 1
  br i1 %.9225.i.i, label %B68758.if.i.i, label %.3.endif.i4431.i.i

B68809.if.i.i:                                    ; preds = %B68809.if.i.i, %B68809.if.preheader.i.i
  %.9430.05434.i.i = phi i64 [ %.9492.i.i, %B68809.if.i.i ], [ %9, %B68809.if.preheader.i.i ]
  %.9427.05433.i.i = phi i64 [ %.9496.i.i, %B68809.if.i.i ], [ 0, %B68809.if.preheader.i.i ]
  %.9492.i.i = add nsw i64 %.9430.05434.i.i, -1
  %.9496.i.i = add nuw nsw i64 %.9427.05433.i.i, 1
  %110 = getelementptr float, ptr %data.i.i.i.i4889.i.i, i64 %.9427.05433.i.i
  %.9550.i.i = load float, ptr %110, align 4, !noalias !19
  %gep5450.i.i = getelementptr float, ptr %invariant.gep5449.i.i, i64 %.9427.05433.i.i
  store float %.9550.i.i, ptr %gep5450.i.i, align 4, !noalias !19
  %.9483.i.i = icmp samesign ugt i64 %.9430.05434.i.i, 1
  br i1 %.9483.i.i, label %B68809.if.i.i, label %B68931.i.i

B0.endif.sink.split.i:                            ; preds = %.3.endif.i4746.i.i, %.3.endif.i4602.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i5078.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit

_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx.exit: ; preds = %B0.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i4757.i.i, %NRT_decref.exit4809.i.i, %B0.endif.endif.endif.i.i, %NRT_decref.exit4861.i.i, %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.i.i, %NRT_decref.exit4944.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i, %NRT_decref.exit5027.i.i, %B0.endif.endif.endif.endi...endif.1.endif.i.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i, %NRT_decref.exit5110.i.i, %B0.endif.endif.endif.endi...endif.2.i.i, %B0.endif.endif.endif.endi...endif.2.endif.i.i, %NRT_decref.exit5193.i.i, %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i.i, %0, %.3.endif.i4602.i.i, %.3.endif.i4746.i.i, %B0.endif.sink.split.i
  %111 = phi i64 [ 0, %.3.endif.i4602.i.i ], [ 0, %B0.endif.sink.split.i ], [ 0, %.3.endif.i4746.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit5193.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endi...endif.2.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endi...endif.2.i.i ], [ -9223372036854775808, %NRT_decref.exit5110.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endi...endif.1.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endi...endif.1.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit5027.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit4944.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit4861.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i ], [ -9223372036854775808, %NRT_decref.exit4809.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i4757.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.endif.i.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.endif.i.i.i ]
  ret i64 %111
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v290B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxdxxxxx: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = !{!6, !8, !9, !11, !12, !14, !15, !17, !1, !3}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!12 = distinct !{!12, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!13 = distinct !{!13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!14 = distinct !{!14, !13, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!15 = distinct !{!15, !16, !"_ZN14sparse_kernels11superblocks16fit_with_minimumB4v291B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!16 = distinct !{!16, !"_ZN14sparse_kernels11superblocks16fit_with_minimumB4v291B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE"}
!17 = distinct !{!17, !16, !"_ZN14sparse_kernels11superblocks16fit_with_minimumB4v291B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!18 = !{!12, !14, !15, !17, !1, !3}
!19 = !{!15, !17, !1, !3}
!20 = !{!21, !23, !24, !26, !27, !29, !15, !17, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v302B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float32_29: %excinfo"}
!30 = !{!27, !29, !15, !17, !1, !3}
!31 = !{!32, !34, !35, !37, !38, !40, !15, !17, !1, !3}
!32 = distinct !{!32, !33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!33 = distinct !{!33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!34 = distinct !{!34, !33, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!35 = distinct !{!35, !36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!36 = distinct !{!36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!37 = distinct !{!37, !36, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!38 = distinct !{!38, !39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!39 = distinct !{!39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!40 = distinct !{!40, !39, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!41 = !{!38, !40, !15, !17, !1, !3}
!42 = !{!43, !45, !46, !48, !49, !51, !15, !17, !1, !3}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!46 = distinct !{!46, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!47 = distinct !{!47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!48 = distinct !{!48, !47, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!49 = distinct !{!49, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!50 = distinct !{!50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!51 = distinct !{!51, !50, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!52 = !{!49, !51, !15, !17, !1, !3}
!53 = !{!54, !56, !57, !59, !60, !62, !15, !17, !1, !3}
!54 = distinct !{!54, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!55 = distinct !{!55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!56 = distinct !{!56, !55, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!57 = distinct !{!57, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!58 = distinct !{!58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!59 = distinct !{!59, !58, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!60 = distinct !{!60, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!61 = distinct !{!61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!62 = distinct !{!62, !61, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!63 = !{!60, !62, !15, !17, !1, !3}
!64 = !{!65, !67, !68, !70, !71, !73, !15, !17, !1, !3}
!65 = distinct !{!65, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!66 = distinct !{!66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!67 = distinct !{!67, !66, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!68 = distinct !{!68, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!69 = distinct !{!69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!70 = distinct !{!70, !69, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!71 = distinct !{!71, !72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!72 = distinct !{!72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!73 = distinct !{!73, !72, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!74 = !{!71, !73, !15, !17, !1, !3}
!75 = !{!76, !78, !79, !81, !82, !84, !15, !17, !1, !3}
!76 = distinct !{!76, !77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!77 = distinct !{!77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!78 = distinct !{!78, !77, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!79 = distinct !{!79, !80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!80 = distinct !{!80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!81 = distinct !{!81, !80, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!82 = distinct !{!82, !83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!83 = distinct !{!83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!84 = distinct !{!84, !83, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!85 = !{!82, !84, !15, !17, !1, !3}
!86 = !{!87, !89, !90, !92, !93, !95, !15, !17, !1, !3}
!87 = distinct !{!87, !88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!88 = distinct !{!88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!89 = distinct !{!89, !88, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!90 = distinct !{!90, !91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!91 = distinct !{!91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!92 = distinct !{!92, !91, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!93 = distinct !{!93, !94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!94 = distinct !{!94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!95 = distinct !{!95, !94, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!96 = !{!93, !95, !15, !17, !1, !3}
!97 = !{!98, !100, !101, !103, !104, !106, !15, !17, !1, !3}
!98 = distinct !{!98, !99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!99 = distinct !{!99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!100 = distinct !{!100, !99, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!101 = distinct !{!101, !102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!102 = distinct !{!102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!103 = distinct !{!103, !102, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!104 = distinct !{!104, !105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!105 = distinct !{!105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!106 = distinct !{!106, !105, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!107 = !{!104, !106, !15, !17, !1, !3}
!108 = !{!109, !111, !112, !114, !115, !117, !15, !17, !1, !3}
!109 = distinct !{!109, !110, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!110 = distinct !{!110, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!111 = distinct !{!111, !110, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!112 = distinct !{!112, !113, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!113 = distinct !{!113, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!114 = distinct !{!114, !113, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!115 = distinct !{!115, !116, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!116 = distinct !{!116, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!117 = distinct !{!117, !116, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!118 = !{!115, !117, !15, !17, !1, !3}
!119 = !{!120, !122, !123, !125, !126, !128, !15, !17, !1, !3}
!120 = distinct !{!120, !121, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!121 = distinct !{!121, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!122 = distinct !{!122, !121, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!123 = distinct !{!123, !124, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!124 = distinct !{!124, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!125 = distinct !{!125, !124, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!126 = distinct !{!126, !127, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!127 = distinct !{!127, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!128 = distinct !{!128, !127, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!129 = !{!126, !128, !15, !17, !1, !3}
!130 = !{!131, !133, !134, !136, !137, !139, !15, !17, !1, !3}
!131 = distinct !{!131, !132, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!132 = distinct !{!132, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!133 = distinct !{!133, !132, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!134 = distinct !{!134, !135, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!135 = distinct !{!135, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!136 = distinct !{!136, !135, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!137 = distinct !{!137, !138, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!138 = distinct !{!138, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!139 = distinct !{!139, !138, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!140 = !{!137, !139, !15, !17, !1, !3}
!141 = !{!142, !144, !145, !147, !148, !150, !15, !17, !1, !3}
!142 = distinct !{!142, !143, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!143 = distinct !{!143, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!144 = distinct !{!144, !143, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!145 = distinct !{!145, !146, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!146 = distinct !{!146, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!147 = distinct !{!147, !146, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!148 = distinct !{!148, !149, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!149 = distinct !{!149, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!150 = distinct !{!150, !149, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!151 = !{!148, !150, !15, !17, !1, !3}
!152 = !{!153, !155, !156, !158, !159, !161, !15, !17, !1, !3}
!153 = distinct !{!153, !154, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!154 = distinct !{!154, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!155 = distinct !{!155, !154, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!156 = distinct !{!156, !157, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!157 = distinct !{!157, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!158 = distinct !{!158, !157, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!159 = distinct !{!159, !160, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!160 = distinct !{!160, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!161 = distinct !{!161, !160, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!162 = !{!159, !161, !15, !17, !1, !3}
!163 = !{!164, !166, !167, !169, !170, !172, !15, !17, !1, !3}
!164 = distinct !{!164, !165, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!165 = distinct !{!165, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!166 = distinct !{!166, !165, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!167 = distinct !{!167, !168, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!168 = distinct !{!168, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!169 = distinct !{!169, !168, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!170 = distinct !{!170, !171, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!171 = distinct !{!171, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!172 = distinct !{!172, !171, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!173 = !{!170, !172, !15, !17, !1, !3}
!174 = !{!175, !177, !178, !180, !181, !183, !15, !17, !1, !3}
!175 = distinct !{!175, !176, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!176 = distinct !{!176, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!177 = distinct !{!177, !176, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!178 = distinct !{!178, !179, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!179 = distinct !{!179, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!180 = distinct !{!180, !179, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!181 = distinct !{!181, !182, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!182 = distinct !{!182, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!183 = distinct !{!183, !182, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!184 = !{!181, !183, !15, !17, !1, !3}
!185 = !{!186, !188, !189, !191, !192, !194, !15, !17, !1, !3}
!186 = distinct !{!186, !187, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!187 = distinct !{!187, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!188 = distinct !{!188, !187, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!189 = distinct !{!189, !190, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!190 = distinct !{!190, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!191 = distinct !{!191, !190, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!192 = distinct !{!192, !193, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!193 = distinct !{!193, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!194 = distinct !{!194, !193, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!195 = !{!192, !194, !15, !17, !1, !3}
!196 = !{!197, !199, !200, !202, !203, !205, !15, !17, !1, !3}
!197 = distinct !{!197, !198, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!198 = distinct !{!198, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!199 = distinct !{!199, !198, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v304B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!200 = distinct !{!200, !201, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!201 = distinct !{!201, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!202 = distinct !{!202, !201, !"_ZN5numba2np8arrayobj15_call_allocatorB4v303B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!203 = distinct !{!203, !204, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!204 = distinct !{!204, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!205 = distinct !{!205, !204, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v305B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!206 = !{!203, !205, !15, !17, !1, !3}
